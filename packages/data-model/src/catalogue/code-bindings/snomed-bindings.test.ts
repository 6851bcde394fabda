import { describe, expect, test } from 'vitest';
import { isSnomedId, SNOMED_SYSTEM } from '../../identifiers/snomed-id.js';
import { otherBindings, refusedSnomedCodes, snomedBindings } from './index.js';

const bindings = [...snomedBindings, ...otherBindings];

describe('SNOMED CT codes', () => {
  test('stand apart: the other list has none', () => {
    expect(snomedBindings.filter(({ system }) => system !== SNOMED_SYSTEM)).toEqual([]);
    const licensed = otherBindings.filter(
      ({ system, code }) => /snomed/i.test(system) || isSnomedId(code),
    );
    expect(licensed).toEqual([]);
  });

  test('all pass the check of their last digit', () => {
    expect(snomedBindings.filter(({ code }) => !isSnomedId(code))).toEqual([]);
  });

  test('two of them differ only by digits that change places, and mean two languages', () => {
    const codes = [...new Set(snomedBindings.map(({ code }) => code))];
    const pairs = codes.flatMap((one, place) =>
      codes.slice(place + 1).flatMap((other) => (changePlaces(one, other) ? [[one, other]] : [])),
    );
    expect(pairs).toEqual([['415803005', '415805003']]);
    expect(displaysOf('415803005')).toEqual(['Uses British sign language']);
    expect(displaysOf('415805003')).toEqual(['Uses Makaton sign language']);
  });

  test.each(['braille', 'large-print'])(
    'none is written for %s: each says more than that',
    (id) => {
      const bound = snomedBindings.filter(({ concept }) => concept.id === id);
      expect(bound).not.toEqual([]);
      expect(bound.filter(({ relation }) => relation !== 'code-is-narrower')).toEqual([]);
    },
  );

  test('an interpreter for Panjabi is found by both scripts, and neither is read from the code', () => {
    const panjabi = snomedBindings.filter(({ code }) => code === '203961000000103');
    expect(panjabi.map(({ concept, relation }) => [concept.id, relation])).toEqual([
      ['pa-Guru', 'code-is-broader'],
      ['pa-Arab', 'code-is-broader'],
    ]);
  });

  test('codes on the review of a record are for clinical staff alone, and no other code is', () => {
    const clinical = bindings.filter(({ audience }) => audience === 'clinical');
    expect(clinical.map(({ code }) => code)).toEqual(['1364731000000104', '1364751000000106']);
    expect(clinical).toEqual(
      bindings.filter(({ concept }) => concept.list === 'record-access-reviews'),
    );
  });
});

describe('refused codes', () => {
  test('are the three that are known', () => {
    expect(refusedSnomedCodes.map(({ code }) => code)).toEqual([
      '1082661000000100',
      '1082551000000100',
      '7961610000001018',
    ]);
  });

  test.each(refusedSnomedCodes.map(({ code }) => code))('%s is nowhere in the data', (code) => {
    expect(bindings.filter((binding) => JSON.stringify(binding).includes(code))).toEqual([]);
  });

  test.each(refusedSnomedCodes)('$code is said to fail its check digit, and does', (refused) => {
    expect(refused.reasons).toContain('check-digit');
    expect(isSnomedId(refused.code)).toBe(false);
  });

  test('one has the name of a code that is bound', () => {
    const named = refusedSnomedCodes.filter(({ reasons }) =>
      reasons.includes('made-up-with-a-name-of-another'),
    );
    expect(named.map(({ display }) => codesOf(display))).toEqual([['945951000000108']]);
  });
});

/** Are they the same but for two digits that change places? */
function changePlaces(one: string, other: string): boolean {
  const places = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  return (
    one.length === other.length &&
    places.length === 2 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

const displaysOf = (code: string) =>
  snomedBindings.flatMap((one) => (one.code === code ? [one.display] : []));
const codesOf = (display: string) =>
  snomedBindings.flatMap((one) => (one.display === display ? [one.code] : []));
