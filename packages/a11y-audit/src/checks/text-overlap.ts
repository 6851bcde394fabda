import type { Finding } from '../results/result.js';
import type { Check } from './check.js';

interface TextFault {
  rule: 'text-clipped' | 'text-overlaps';
  where: string;
  other: string;
  by: number;
}

/** Measures where each line of text is drawn, against what clips it and against other text. */
function measureText(): TextFault[] {
  const { where, isVisible } = window.a11yAudit;
  interface Line {
    parent: Element;
    block: Element;
    /** The part fixed to the window that it is in. */
    layer: Element | undefined;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const blockOf = (element: Element): Element => {
    let at = element;
    while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement;
    return at;
  };
  const layerOf = (element: Element): Element | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return at;
    return undefined;
  };
  /** Out of sight on purpose: text for screen readers alone. */
  const hiddenOnPurpose = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, clip, position, opacity } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (opacity === '0' || clipPath.startsWith('inset(')) return true;
      if (position === 'absolute' && (clip !== 'auto' || (width <= 1 && height <= 1))) return true;
    }
    return false;
  };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      !/\S/.test(node.textContent ?? '') ||
      parent.closest('script, style, noscript')
    ) {
      continue;
    }
    if (!isVisible(parent) || hiddenOnPurpose(parent)) continue;
    range.selectNodeContents(node);
    const block = blockOf(parent);
    const layer = layerOf(parent);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left > 1 && bottom - top > 1)
        lines.push({ parent, block, layer, left, right, top, bottom });
    }
  }
  const faults: TextFault[] = [];
  /** A line's box is taller than its letters: this much of it may be lost. */
  const spare = ({ top, bottom }: Line) => (bottom - top) * 0.2;

  for (const line of lines) {
    for (let at: Element | null = line.parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const box = at.getBoundingClientRect();
      const sideways = clips(style.overflowX)
        ? Math.max(box.left - line.left, line.right - box.right)
        : 0;
      const upright = clips(style.overflowY)
        ? Math.max(box.top - line.top, line.bottom - box.bottom)
        : 0;
      if (sideways > 2 || upright > Math.max(2, spare(line))) {
        faults.push({
          rule: 'text-clipped',
          where: where(line.parent),
          other: where(at),
          by: Math.max(sideways, upright),
        });
        break;
      }
      // What is scrolled out of sight can be scrolled back.
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      if (style.position === 'fixed') break;
    }
  }

  /** What of a line its scrolling parts show: the rest is scrolled away, and lies on nothing. */
  const inView = (line: Line): Line => {
    const seen = { ...line };
    for (let at: Element | null = line.parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (!/auto|scroll/.test(overflowX + overflowY)) continue;
      const box = at.getBoundingClientRect();
      seen.left = Math.max(seen.left, box.left);
      seen.right = Math.min(seen.right, box.right);
      seen.top = Math.max(seen.top, box.top);
      seen.bottom = Math.min(seen.bottom, box.bottom);
    }
    return seen;
  };
  const sorted = lines
    .map(inView)
    .filter(({ top, bottom, left, right }) => bottom > top && right > left)
    .toSorted((one, two) => one.top - two.top);
  const overlapping = new Set<string>();
  for (const [index, line] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.top > line.bottom) break;
      if (
        line.block === other.block ||
        line.block.contains(other.block) ||
        other.block.contains(line.block)
      ) {
        continue;
      }
      // What is fixed to the window stands over text that can be scrolled clear of it.
      if (line.layer !== other.layer) continue;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      if (across <= 2 || down <= Math.max(2, spare(line) + spare(other))) continue;
      // A layer over the page, such as an open dialog, covers what is under it and does not mix with it.
      const x = (Math.max(line.left, other.left) + Math.min(line.right, other.right)) / 2;
      const y = (Math.max(line.top, other.top) + Math.min(line.bottom, other.bottom)) / 2;
      const onTop = document.elementFromPoint(x, y);
      const covers = onTop && (line.block.contains(onTop) ? line.block : other.block);
      if (covers?.closest('dialog[open], [popover], [role="dialog"]')) continue;
      const key = `${where(line.parent)} ${where(other.parent)}`;
      if (overlapping.has(key)) continue;
      overlapping.add(key);
      faults.push({
        rule: 'text-overlaps',
        where: where(line.parent),
        other: where(other.parent),
        by: down,
      });
    }
  }
  return faults;
}

/** No text is clipped, and no two texts lie on each other. */
export const textOverlapCheck: Check = {
  ids: ['text-overlap'],
  changesPage: false,
  run: async ({ page, pass }) => {
    const faults = await page.evaluate(measureText);
    const criteria = pass.css === undefined ? ['1.4.4'] : ['1.4.12'];
    const findings = faults.map(
      ({ rule, where, other, by }): Finding => ({
        kind: 'failure',
        rule,
        criteria,
        where,
        message:
          rule === 'text-clipped'
            ? `${Math.round(by)} px of this text are cut off by ${other}. Let the box grow with its text.`
            : `This text lies on the text of ${other} by ${Math.round(by)} px. Let both keep their room when text grows.`,
      }),
    );
    return { 'text-overlap': { findings } };
  },
};
