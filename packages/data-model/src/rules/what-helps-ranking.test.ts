import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barrierIds } from '../catalogue/index.js';
import type { Barrier, Evidence, FacilitationApproach } from '../schemas/index.js';
import { approach, barrier } from '../testing/made-up.js';
import { whatHelps } from './what-helps.js';

/** The ids suggested for all of some made-up barriers, best first; the route that is always added apart. */
function ranked(barriers: Barrier[], approaches: FacilitationApproach[]): string[] {
  const asked = barriers.map(({ id }) => id);
  const all = whatHelps(asked, { barriers, approaches }).suggestions.map((s) => s.approach);
  return all.filter((id) => id !== 'non-digital-route');
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
    const barriers = [barrier('one', ['x', 'even', 'mixed']), barrier('two', ['mixed', 'even'])];
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
