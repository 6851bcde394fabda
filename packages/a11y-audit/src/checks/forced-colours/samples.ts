import type { Page } from 'playwright-core';
import type { Camera } from '../../pixels/camera.js';
import { type Box, compare } from '../../pixels/image.js';
import type { Finding } from '../../results/result.js';

/** Controls that look alike are looked at once. */
interface Sample {
  index: number;
  where: string;
  /** It has a state of its own: chosen or not. */
  chosen: boolean;
}

declare global {
  interface Window {
    a11yAuditSamples?: HTMLElement[];
  }
}

/** One control of each look: those that carry the same classes look the same. */
function listSamples(page: Page): Promise<Sample[]> {
  return page.evaluate(() => {
    const { tabStops, where } = window.a11yAudit;
    const looks = new Map<string, HTMLElement>();
    // What is in a frame shows its focus there, on a page of its own.
    for (const element of tabStops().filter(({ tagName }) => tagName !== 'IFRAME')) {
      const { className, tagName, dataset } = element;
      const type = element.getAttribute('type') ?? '';
      const key = [tagName, type, className, ...Object.values(dataset)].join(' ');
      if (!looks.has(key)) looks.set(key, element);
    }
    const samples = [...looks.values()];
    window.a11yAuditSamples = samples;
    return samples.map((element, index) => ({
      index,
      where: where(element),
      chosen: element.matches('input[type="checkbox"], input[type="radio"]'),
    }));
  });
}

/** Brings a sample into view, and gives its place from the top left of the document. */
function placeOf(page: Page, index: number): Promise<Box> {
  return page.evaluate((at) => {
    const element = window.a11yAuditSamples?.[at];
    if (!element) throw new Error('The control is no longer on the page.');
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = window.a11yAudit.areaOf(element);
    return { x: x + window.scrollX, y: y + window.scrollY, width, height };
  }, index);
}

const around = ({ x, y, width, height }: Box): Box => ({
  x: Math.max(0, Math.floor(x) - 8),
  y: Math.max(0, Math.floor(y) - 8),
  width: Math.ceil(width) + 16,
  height: Math.ceil(height) + 16,
});

/** Turns a choice over without an event, so that the page does not hear of it, or back. */
function turnOver(page: Page, index: number, way: 'over' | 'back'): Promise<void> {
  return page.evaluate(
    ({ at, to }) => {
      const element = window.a11yAuditSamples?.[at] as HTMLInputElement & {
        a11yAuditChosen?: HTMLInputElement | undefined;
      };
      if (element.type === 'checkbox') {
        element.checked = !element.checked;
        return;
      }
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
        (one) => one.name === element.name && one.form === element.form,
      );
      if (to === 'over') {
        element.a11yAuditChosen = group.find(({ checked }) => checked);
        element.checked = !element.checked;
      } else {
        for (const radio of group) radio.checked = radio === element.a11yAuditChosen;
      }
    },
    { at: index, to: way },
  );
}

function focusSample(page: Page, index: number, on: boolean): Promise<void> {
  return page.evaluate(
    ({ at, focus }) => {
      const element = window.a11yAuditSamples?.[at];
      if (focus) element?.focus({ preventScroll: true });
      else element?.blur();
    },
    { at: index, focus: on },
  );
}

/** What a sample loses: its state, its focus. */
async function lostOf(page: Page, camera: Camera, sample: Sample): Promise<Finding[]> {
  const { index, where, chosen } = sample;
  const box = around(await placeOf(page, index));
  const usual = await camera.take(box);
  const findings: Finding[] = [];
  if (chosen) {
    await turnOver(page, index, 'over');
    const turned = await camera.take(box);
    await turnOver(page, index, 'back');
    if (compare(usual, turned).contrasting === 0) {
      findings.push({
        kind: 'failure',
        rule: 'state-lost',
        criteria: ['1.4.11', '1.4.1'],
        where,
        message:
          'Chosen and not chosen look the same under forced colours. Show the state with a border or with a system colour.',
      });
    }
  }
  await focusSample(page, index, true);
  const focused = await camera.take(box);
  await focusSample(page, index, false);
  if (compare(usual, focused).changed === 0) {
    findings.push({
      kind: 'failure',
      rule: 'focus-lost',
      criteria: ['2.4.7'],
      where,
      message:
        'Nothing changes under forced colours when this gets focus. A box-shadow is not drawn there: use an outline.',
    });
  }
  return findings;
}

/** What the controls of the page lose besides themselves: how a choice and how focus is shown. */
export async function lostStates(page: Page, camera: Camera): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const sample of await listSamples(page)) {
    findings.push(...(await lostOf(page, camera, sample)));
  }
  return findings;
}
