import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barrierIds, approaches as catalogueApproaches } from '../catalogue/index.js';
import type { Evidence } from '../schemas/index.js';
import { approach, barrier } from '../testing/made-up.js';
import { whatHelps } from './what-helps.js';

const gradeC: Evidence = { grade: 'C', sources: ['survey'] };

describe('a suggestion', () => {
  test('names every barrier that it answers, with its remit', () => {
    const barriers = [
      barrier('one', ['help'], { remit: 'partly' }),
      barrier('two', ['help'], { remit: 'beyond' }),
    ];
    const [suggestion] = whatHelps(['one', 'two'], {
      barriers,
      approaches: [approach('help', gradeC)],
    }).suggestions;
    expect(suggestion).toEqual({
      approach: 'help',
      reasons: [
        { barrier: 'one', remit: 'partly' },
        { barrier: 'two', remit: 'beyond' },
      ],
      delivery: 'in-house',
      evidence: gradeC,
    });
  });

  test('can be changed by whoever gets it, and the catalogue stays as it was', () => {
    const before = JSON.stringify(catalogueApproaches);
    for (const { evidence } of whatHelps([...barrierIds], { audience: 'planning' }).suggestions) {
      Object.assign(evidence, { grade: 'A' });
      evidence.sources?.push('hearsay');
    }
    expect(JSON.stringify(catalogueApproaches)).toBe(before);
  });

  test('names only barriers that were asked', () => {
    fc.assert(
      fc.property(fc.subarray([...barrierIds]), (asked) =>
        whatHelps(asked, { audience: 'planning' }).suggestions.every(({ reasons }) =>
          reasons.every((reason) => asked.some((id) => id === reason.barrier)),
        ),
      ),
    );
  });

  test('is made once only, however many barriers it answers', () => {
    const approachesGiven = whatHelps([...barrierIds]).suggestions.map((s) => s.approach);
    expect(new Set(approachesGiven).size).toBe(approachesGiven.length);
  });
});

describe('ids that are asked', () => {
  test('and are not in the catalogue are handed back', () => {
    const answer = whatHelps(['no-device', 'bad-weather', 'toString']);
    expect(answer.unknown).toEqual(['bad-weather', 'toString']);
  });

  test('and are not in the catalogue are not called unanswered', () => {
    expect(whatHelps(['bad-weather']).unanswered).toEqual([]);
  });

  test('and are not in the catalogue change nothing else', () => {
    const { unknown: _unknown, ...rest } = whatHelps(['no-device', 'bad-weather']);
    expect(whatHelps(['no-device'])).toEqual({ ...rest, unknown: [] });
  });

  test('twice count once', () => {
    const twice = ['low-skills', 'no-device', 'low-skills', 'bad-weather', 'bad-weather'];
    expect(whatHelps(twice)).toEqual(whatHelps(['low-skills', 'no-device', 'bad-weather']));
  });

  test('are each answered, unanswered or unknown', () => {
    const asked = fc.subarray([...barrierIds, 'bad-weather', 'no-time']);
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom('person' as const, 'planning' as const),
        (all, audience) => {
          const { suggestions, unanswered, unknown } = whatHelps(all, { audience, available: [] });
          const answered = suggestions.flatMap((s) => s.reasons.map((reason) => reason.barrier));
          expect([...new Set(answered), ...unanswered, ...unknown].sort()).toEqual([...all].sort());
        },
      ),
    );
  });
});
