import type { Page } from 'playwright-core';
import type { Camera } from '../../pixels/camera.js';
import { contrast, type Rgb } from '../../pixels/contrast.js';
import { type Box, crop, type Image, pixelAt } from '../../pixels/image.js';
import type { Finding } from '../../results/result.js';

/** Something that must be told apart from what is around it. Boxes are from the top left of the document. */
interface Part {
  kind: 'control' | 'text' | 'picture';
  where: string;
  box: Box;
  /** Least contrast: 4.5 for text, 3 for large text, controls and pictures. */
  least: number;
}

declare global {
  interface Window {
    /** What each part is: an element, or a node of text. */
    a11yAuditParts?: Node[];
  }
}

/** Lists controls, pictures and the first line of each text. */
function listParts(page: Page): Promise<Part[]> {
  return page.evaluate(() => {
    const { isVisible, where, areaOf } = window.a11yAudit;
    const boxOf = ({ x, y, width, height }: DOMRect | ReturnType<typeof areaOf>) => ({
      x: x + window.scrollX,
      y: y + window.scrollY,
      width,
      height,
    });
    const parts: Part[] = [];
    const nodes: Node[] = [];
    window.a11yAuditParts = nodes;
    const controls =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';
    for (const element of document.body.querySelectorAll(controls)) {
      // What is switched off may fade: WCAG asks for no contrast there.
      if (!isVisible(element) || element.matches(':disabled')) continue;
      nodes.push(element);
      parts.push({ kind: 'control', where: where(element), box: boxOf(areaOf(element)), least: 3 });
    }
    for (const element of document.body.querySelectorAll('img, svg, canvas, [role="img"]')) {
      const hidden = element.closest('[aria-hidden="true"]') || element.getAttribute('alt') === '';
      if (!isVisible(element) || hidden) continue;
      nodes.push(element);
      parts.push({
        kind: 'picture',
        where: where(element),
        box: boxOf(element.getBoundingClientRect()),
        least: 3,
      });
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !/\S/.test(node.textContent ?? '') || !isVisible(parent)) continue;
      if (parent.closest('script, style, noscript, :disabled, [aria-disabled="true"], option'))
        continue;
      range.selectNodeContents(node);
      const [line] = range.getClientRects();
      if (!line || line.width < 4 || line.height < 4) continue;
      let shown = true;
      for (let at: Element | null = parent; at; at = at.parentElement) {
        const { clipPath, position, overflow } = getComputedStyle(at);
        const { width } = at.getBoundingClientRect();
        if (
          clipPath.startsWith('inset(') ||
          (position === 'absolute' && width <= 1 && overflow === 'hidden')
        )
          shown = false;
      }
      if (!shown) continue;
      const { fontSize, fontWeight } = getComputedStyle(parent);
      const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      nodes.push(node);
      parts.push({ kind: 'text', where: where(parent), box: boxOf(line), least: large ? 3 : 4.5 });
    }
    return parts;
  });
}

const keyOf = (colour: Rgb) => colour.join(',');

/** The colour that most pixels have: what the rest stands on. */
function ground(image: Image): Rgb {
  const counts = new Map<string, { colour: Rgb; count: number }>();
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const colour = pixelAt(image, x, y);
      const entry = counts.get(keyOf(colour)) ?? { colour, count: 0 };
      entry.count += 1;
      counts.set(keyOf(colour), entry);
    }
  }
  return (
    [...counts.values()].toSorted((one, other) => other.count - one.count)[0]?.colour ?? [0, 0, 0]
  );
}

/** The strongest contrast between any pixel and the ground it stands on. */
export function strongestContrast(image: Image, on: Rgb = ground(image)): number {
  const seen = new Map<string, number>();
  let most = 1;
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const colour = pixelAt(image, x, y);
      const key = keyOf(colour);
      if (seen.has(key)) continue;
      const ratio = contrast(colour, on);
      seen.set(key, ratio);
      most = Math.max(most, ratio);
    }
  }
  return most;
}

const partMessages: Record<Part['kind'], (ratio: string, least: number) => string> = {
  control: (ratio, least) =>
    `Nothing of this control stands out under forced colours: ${ratio} : 1, and ${least} : 1 is the least. Give it a border, which stays when backgrounds go.`,
  text: (ratio, least) =>
    `This text has ${ratio} : 1 under forced colours, and ${least} : 1 is the least. Let the system choose its colour.`,
  picture: (ratio, least) =>
    `Nothing of this picture stands out under forced colours: ${ratio} : 1, and ${least} : 1 is the least. Draw it with currentColor.`,
};

const partRules: Record<Part['kind'], [rule: string, criterion: string]> = {
  control: ['control-lost', '1.4.11'],
  text: ['text-lost', '1.4.3'],
  picture: ['picture-lost', '1.1.1'],
};

/** Where a part is after it was scrolled into view; `undefined` where it has no place any more. */
function scrollTo(page: Page, index: number): Promise<Box | undefined> {
  return page.evaluate((at) => {
    const node = window.a11yAuditParts?.[at];
    const element = node instanceof Element ? node : node?.parentElement;
    if (!node || !element?.isConnected) return undefined;
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const range = document.createRange();
    range.selectNodeContents(node);
    const place =
      node instanceof Element ? window.a11yAudit.areaOf(node) : range.getClientRects()[0];
    if (!place) return undefined;
    const { x, y, width, height } = place;
    return { x: x + window.scrollX, y: y + window.scrollY, width, height };
  }, index);
}

function withEdge({ x, y, width, height }: Box, edge: number): Box {
  return { x: x - edge, y: y - edge, width: width + 2 * edge, height: height + 2 * edge };
}

/** What cannot be told apart from its ground. */
export async function lostParts(page: Page, camera: Camera): Promise<Finding[]> {
  const parts = await listParts(page);
  const picture = await camera.takeAll();
  const findings: Finding[] = [];
  for (const [index, { kind, where, box, least }] of parts.entries()) {
    const edge = kind === 'control' ? 2 : 0;
    const image = crop(picture, withEdge(box, edge));
    const fromAfar = image.width < 2 || image.height < 2 ? 1 : strongestContrast(image);
    if (fromAfar >= least) continue;
    // A bar may stand over it in the picture of the whole page, or it is scrolled away: look from near.
    const near = await scrollTo(page, index);
    if (!near || near.width < 2 || near.height < 2) continue;
    const ratio = strongestContrast(await camera.take(withEdge(near, edge)));
    if (ratio >= least) continue;
    const [rule, criterion] = partRules[kind];
    const message = partMessages[kind](ratio.toFixed(1), least);
    findings.push({ kind: 'failure', rule, criteria: [criterion], where, message });
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return findings;
}
