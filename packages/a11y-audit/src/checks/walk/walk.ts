import type { Finding } from '../../results/result.js';
import type { Check, CheckResult } from '../check.js';
import { runKeyTables } from './key-tables.js';
import { orderFaults } from './order.js';
import { pressKeys } from './press.js';
import { findUnreachable } from './unreachable.js';
import { type Step, type Walked, walkStops } from './walk-stops.js';

function failure(rule: string, criteria: string[], where: string, message: string): Finding {
  return { kind: 'failure', rule, criteria, where, message };
}

function reach(
  { stops, steps, left, backwards }: Walked,
  unreachable: readonly string[],
): Finding[] {
  const reached = new Set(steps.map(({ stop }) => stop));
  const back = new Set(backwards);
  // Where Tab got stuck, what comes after it is the trap's fault.
  const missed = left ? stops.filter(({ forced }, index) => !forced && !reached.has(index)) : [];
  const missedBack = backwards
    ? stops.filter((_, index) => reached.has(index) && !back.has(index))
    : [];
  return [
    ...unreachable.map((where) =>
      failure(
        'no-keyboard',
        ['2.1.1'],
        where,
        'A mouse can use this and a keyboard cannot reach it. Use a button or a link, or make it focusable and handle its keys.',
      ),
    ),
    ...missed.map(({ where }) =>
      failure(
        'tab-passes-by',
        ['2.1.1'],
        where,
        'Tab never stops at this control. Look for what takes focus away.',
      ),
    ),
    ...missedBack.map(({ where }) =>
      failure(
        'shift-tab-passes-by',
        ['2.1.1'],
        where,
        'Shift+Tab never stops at this control. Look for what takes focus away.',
      ),
    ),
  ];
}

function order({ stops, steps }: Walked): Finding[] {
  const walked = steps.flatMap(({ stop }) => stops[stop] ?? []);
  const forced = stops
    .filter((stop) => stop.forced)
    .map(({ where }) =>
      failure(
        'order-forced',
        ['2.4.3'],
        where,
        'A tabindex above 0 takes this out of the order of the page. Use 0, and move the element where it belongs.',
      ),
    );
  const differs = orderFaults(walked).map(({ before, after, how }) =>
    failure(
      'order-differs',
      ['2.4.3', '1.3.2'],
      after.where,
      `Tab comes here after ${before.where}, ${how === 'up' ? 'which stands below it' : 'which stands after it in the row'}. Let the order of the markup be the order on the screen.`,
    ),
  );
  return [...forced, ...differs];
}

/** Area of a frame 2 CSS px thick around a control, the least that 2.4.13 asks for. */
export function frameArea({ width, height }: { width: number; height: number }): number {
  return Math.max(0, 4 * width + 4 * height - 16);
}

function focusVisible(steps: readonly Step[]): Finding[] {
  return steps.flatMap(({ where, look, size, inFrame }): Finding[] => {
    if (look.changed === 0 && inFrame) {
      return [
        {
          kind: 'needs-person',
          rule: 'focus-in-frame',
          criteria: ['2.4.7'],
          where,
          message:
            'Focus went into this frame, whose page shows it or not. Audit that page by itself.',
        },
      ];
    }
    if (look.changed === 0) {
      return [
        failure(
          'focus-not-visible',
          ['2.4.7'],
          where,
          'Nothing changes on the screen when this gets focus. Give it an outline under :focus-visible.',
        ),
      ];
    }
    if (look.contrasting === 0) {
      return [
        {
          kind: 'needs-person',
          rule: 'focus-contrast',
          criteria: ['1.4.11', '2.4.13'],
          where,
          message: `${look.changed} pixels change with focus, none of them by 3 : 1. Look whether the change can be seen.`,
        },
      ];
    }
    const area = Math.round(frameArea(size));
    if (look.contrasting >= area) return [];
    return [
      {
        kind: 'note',
        rule: 'focus-appearance',
        criteria: ['2.4.13'],
        where,
        message: `${look.contrasting} px² change by 3 : 1 with focus; level AAA asks for ${area} px².`,
      },
    ];
  });
}

function focusHidden(steps: readonly Step[]): Finding[] {
  return steps.flatMap(({ where, points, covered, coveredBy }): Finding[] => {
    if (points === 0 || covered === 0) return [];
    if (covered === points) {
      return [
        failure(
          'focus-hidden',
          ['2.4.11'],
          where,
          `This has focus and ${coveredBy} hides it whole. Let it scroll into view, clear of what is fixed.`,
        ),
      ];
    }
    return [
      {
        kind: 'note',
        rule: 'focus-partly-hidden',
        criteria: ['2.4.11'],
        where,
        message: `This has focus and ${coveredBy} hides a part of it, which level AA allows.`,
      },
    ];
  });
}

function trap({ steps, left, backwards, leftBackwards }: Walked): Finding[] {
  const last = steps.at(-1)?.where ?? 'the first stop';
  if (!left) {
    return [
      failure(
        'tab-trapped',
        ['2.1.2'],
        last,
        'Tab does not get on from here. Let Tab leave, or say how to leave.',
      ),
    ];
  }
  if (backwards && !leftBackwards) {
    return [
      failure(
        'shift-tab-trapped',
        ['2.1.2'],
        last,
        'Shift+Tab does not lead back out of the page. Let it leave.',
      ),
    ];
  }
  return [];
}

/** Walks over the page with real keys: reach, order, sight of focus, traps, and what keys do. */
export const walkCheck: Check = {
  ids: ['reach', 'order', 'focus-visible', 'focus-hidden', 'trap', 'keys'],
  changesPage: true,
  run: async ({ page, story, project, reopen }, wanted) => {
    const results: Partial<Record<(typeof walkCheck.ids)[number], CheckResult>> = {};
    if (wanted.some((id) => id !== 'keys')) {
      const unreachable = await findUnreachable(page);
      const walked = await walkStops(page);
      results.reach = { findings: reach(walked, unreachable) };
      results.order = { findings: order(walked) };
      results['focus-visible'] = { findings: focusVisible(walked.steps) };
      results['focus-hidden'] = { findings: focusHidden(walked.steps) };
      results.trap = { findings: trap(walked) };
    }
    if (wanted.includes('keys')) {
      const pressed = await pressKeys(page);
      const faults = [
        ...pressed,
        ...(await runKeyTables(page, story.id, project.keyTables ?? [], reopen)),
      ];
      results.keys = {
        findings: faults.map(({ rule, where, message }) =>
          failure(rule, ['2.1.1'], where, message),
        ),
      };
    }
    return results;
  },
};
