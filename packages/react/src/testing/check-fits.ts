import type { ConformanceCheck, ConformanceHost } from './host.js';
import { SMALLEST_WIDTH } from './needs.js';
import { axeOnStage, setAttribute } from './page.js';
import { onStage, onSubject, type Stage } from './stage.js';
import { walk } from './walk.js';

const HEIGHT = 800;

/** Elements that reach over the edge while their children do not. */
function sticksOut({ place }: Stage): string {
  const over = (element: Element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -1 || right > innerWidth + 1);
  };
  const outermost = [...place.querySelectorAll('*')].filter(over);
  const innermost = outermost.filter(
    (one) => !outermost.some((other) => one !== other && one.contains(other)),
  );
  return innermost
    .slice(0, 3)
    .map(({ localName, className }) => `<${localName} class="${className}">`)
    .join(', ');
}

function faultsOfWidth(stage: Stage): string[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const what = sticksOut(stage);
  return [
    `The page is ${scrollWidth} px wide in a window of ${innerWidth} px, so people have to scroll sideways.${what ? ` What sticks out: ${what}` : ''}`,
  ];
}

/** Languages of ISO 639-1 that are written from right to left. */
const rightToLeft = /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/;

/** A widget has the direction of its own language, whatever the page's is; a control has the page's. */
function faultsOfDirection(root: HTMLElement | null, kind: 'control' | 'widget'): string[] {
  if (!root) return [];
  const dir = root.getAttribute('dir');
  const lang = root.getAttribute('lang') ?? 'en';
  const expected = kind === 'control' ? null : rightToLeft.test(lang) ? 'rtl' : 'ltr';
  if (dir === expected) return [];
  return [
    `The root element has dir="${dir}", where ${expected ?? 'none'} fits the language ${lang}.`,
  ];
}

async function onSmallPage(host: ConformanceHost, use: () => Promise<string[]>): Promise<string[]> {
  const before = [innerWidth, innerHeight] as const;
  await host.resize?.(SMALLEST_WIDTH, HEIGHT);
  const restore = setAttribute(document.documentElement, 'dir', 'rtl');
  try {
    return await use();
  } finally {
    restore();
    await host.resize?.(...before);
  }
}

/** Opens the shell at 320 px from right to left, and measures. */
export const checkFitsSmallPage: ConformanceCheck['check'] = (subject, host = {}) =>
  onStage(host, (stage) =>
    onSmallPage(host, async () => {
      if (innerWidth > SMALLEST_WIDTH) {
        return [`Nothing was checked: resize left the window ${innerWidth} px wide.`];
      }
      const alreadyWide = faultsOfWidth(stage);
      if (alreadyWide.length > 0) {
        return alreadyWide.map((fault) => `Before anything was shown: ${fault}`);
      }
      await stage.show(subject.element(onSubject));
      const stops = await walk(stage, subject, host);
      return [
        ...stops,
        ...faultsOfWidth(stage),
        ...faultsOfDirection(stage.subject(), subject.kind),
        ...(await axeOnStage(stage, host)),
      ];
    }),
  );
