import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barrierIds } from '../catalogue/index.js';
import type { Barrier, Evidence, FacilitationApproach } from '../schemas/index.js';
import { whatHelps } from './what-helps.js';

function barrier(id: string, mitigations: string[], change: Partial<Barrier> = {}): Barrier {
  return {
    id,
    holder: 'patient',
    nature: 'barrier',
    domains: ['skills-and-capability'],
    remit: 'within',
    affectedGroups: ['all'],
    mitigations,
    evidence: { inferred: true },
    ...change,
  };
}

function approach(id: string, evidence: Evidence = { inferred: true }): FacilitationApproach {
  return {
    id,
    kind: 'facilitation',
    modes: ['active'],
    stance: 'reactive',
    targets: ['patient'],
    providers: ['practice'],
    delivery: 'in-house',
    route: 'offline',
    evidence,
  };
}

/** The ids suggested for all of some made-up barriers, best first. */
function ranked(barriers: Barrier[], approaches: FacilitationApproach[]): string[] {
  const asked = barriers.map(({ id }) => id);
  return whatHelps(asked, { barriers, approaches }).suggestions.map((s) => s.approach);
}

const gradeA: Evidence = { grade: 'A', sources: ['study'] };
const gradeC: Evidence = { grade: 'C', sources: ['survey'] };
const gradeE: Evidence = { grade: 'E', sources: ['none-found'] };

describe('the order of suggestions', () => {
  test('puts what answers more barriers first, even where it is less direct and worse founded', () => {
    const barriers = [barrier('one', ['direct', 'both']), barrier('two', ['other', 'both'])];
    const approaches = [approach('direct', gradeA), approach('other', gradeA), approach('both')];
    expect(ranked(barriers, approaches)).toEqual(['both', 'direct', 'other']);
  });

  test('puts the more direct first among equals in number, even where it is worse founded', () => {
    const approaches = [approach('second', gradeA), approach('first')];
    expect(ranked([barrier('one', ['first', 'second'])], approaches)).toEqual(['first', 'second']);
  });

  test('goes by the barrier that an approach answers most directly', () => {
    const barriers = [
      barrier('one', ['x', 'y', 'mixed', 'even']),
      barrier('two', ['mixed', 'even']),
    ];
    const approaches = [approach('even', gradeA), approach('mixed')];
    expect(ranked(barriers, approaches)).toEqual(['mixed', 'even']);
  });

  test('puts the better founded first among equally direct ones', () => {
    const barriers = [
      barrier('one', ['guess']),
      barrier('two', ['grade-e']),
      barrier('three', ['grade-c']),
      barrier('four', ['grade-a']),
    ];
    const approaches = [
      approach('guess'),
      approach('grade-e', gradeE),
      approach('grade-c', gradeC),
      approach('grade-a', gradeA),
    ];
    expect(ranked(barriers, approaches)).toEqual(['grade-a', 'grade-c', 'grade-e', 'guess']);
  });

  test('follows the catalogue where all else is equal', () => {
    const barriers = [barrier('one', ['later']), barrier('two', ['earlier'])];
    const approaches = [approach('earlier'), approach('later')];
    expect(ranked(barriers, approaches)).toEqual(['earlier', 'later']);
    expect(ranked(barriers, approaches.toReversed())).toEqual(['later', 'earlier']);
  });

  test('puts what answers a choice before all else', () => {
    const barriers = [
      barrier('one', ['popular']),
      barrier('two', ['popular']),
      barrier('wish', ['wished'], { nature: 'choice' }),
    ];
    const approaches = [approach('popular', gradeA), approach('wished')];
    expect(ranked(barriers, approaches)).toEqual(['wished', 'popular']);
  });

  test('does not hang on the order in which barriers are asked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...barrierIds]), (asked) => {
        const sorted = barrierIds.filter((id) => asked.includes(id));
        expect(whatHelps(asked).suggestions.map((s) => s.approach)).toEqual(
          whatHelps(sorted).suggestions.map((s) => s.approach),
        );
      }),
    );
  });
});

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
