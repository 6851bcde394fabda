import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CodeBinding, CodeBindingSchema } from '../../schemas/code-binding.js';
import { adjustmentCategories, impairments } from '../../schemas/coded-concept.js';
import { contactMethods, trustedPersonBases } from '../../schemas/record-vocabulary.js';
import { approachIds, barrierIds, evidenceSourceIds, patientGroupIds } from '../index.js';
import { codeSystems, otherBindings, refusedSnomedCodes, snomedBindings } from './index.js';

const bindings = [...snomedBindings, ...otherBindings];

/** Those of the texts that stand there more than once. */
function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}

const conceptKey = ({ concept }: CodeBinding) => `${concept.list}/${concept.id}`;

describe('code bindings', () => {
  test.each(bindings.map((binding) => [binding.id, binding] as const))(
    '%s is valid',
    (_id, binding) => {
      expect(v.safeParse(CodeBindingSchema, binding).issues).toBeUndefined();
    },
  );

  test('have no id twice', () => {
    expect(repeated(bindings.map(({ id }) => id))).toEqual([]);
  });

  test('bind no code to one concept twice', () => {
    const pairs = bindings.map((one) => `${one.system}|${one.code} ${conceptKey(one)}`);
    expect(repeated(pairs)).toEqual([]);
  });

  test('give a code one name wherever it stands', () => {
    const names = new Map(bindings.map(({ system, code, display }) => [system + code, display]));
    expect(
      bindings.filter(({ system, code, display }) => names.get(system + code) !== display),
    ).toEqual([]);
  });

  test('leave no choice of the code to write, nor of the concept to read, where they say the same', () => {
    const same = bindings.filter(({ relation }) => relation === 'equivalent');
    expect(repeated(same.map((one) => `${one.system} ${conceptKey(one)}`))).toEqual([]);
    expect(repeated(same.map(({ system, code }) => `${system}|${code}`))).toEqual([]);
  });

  test('name code systems that the kit knows', () => {
    const known: string[] = Object.values(codeSystems);
    expect(bindings.filter(({ system }) => !known.includes(system))).toEqual([]);
  });

  test('are all as they were entered: seen in a source, and confirmed by nobody', () => {
    const confirmed = bindings.filter(
      ({ status, checkedOn }) => status !== 'seen-in-source' || checkedOn !== undefined,
    );
    expect(confirmed).toEqual([]);
  });
});

describe('what bindings refer to', () => {
  test.each([
    ['approaches', approachIds],
    ['barriers', barrierIds],
    ['patient-groups', patientGroupIds],
  ] as const)('every concept among the %s is in the catalogue', (list, ids: readonly string[]) => {
    const named = bindings.flatMap(({ concept }) => (concept.list === list ? [concept.id] : []));
    expect(named).not.toEqual([]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every source is in the catalogue', () => {
    const named = [
      ...bindings.flatMap(({ sources }) => sources),
      ...refusedSnomedCodes.map(({ source }) => source),
    ];
    expect(named.filter((id) => !evidenceSourceIds.includes(id))).toEqual([]);
  });
});

describe('codes of NHS England and UK Core', () => {
  /** Code and concept, in the order of the list. */
  const pairs = (system: string) =>
    otherBindings
      .filter((binding) => binding.system === system)
      .map(({ code, concept }) => [code, concept.id]);

  test('contact methods are 1 to 9', () => {
    expect(pairs(codeSystems['uk-core-contact-method'])).toEqual(
      contactMethods.map((id, place) => [`${place + 1}`, id]),
    );
  });

  test('categories of adjustment are 001 to 011', () => {
    expect(pairs(codeSystems['adjustment-category'])).toEqual(
      adjustmentCategories.map((id, place) => [`${place + 1}`.padStart(3, '0'), id]),
    );
  });

  test('impairments are 1 to 10 and 12', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '12'];
    expect(pairs(codeSystems.impairment)).toEqual(
      impairments.map((id, place) => [codes[place], id]),
    );
  });

  test('roles of a trusted person are 001 to 004', () => {
    expect(pairs(codeSystems['flag-proxy-role'])).toEqual(
      trustedPersonBases.map((id, place) => [`00${place + 1}`, id]),
    );
  });

  test('only those of the retired list of languages are marked as retired', () => {
    const retired = bindings.filter((binding) => binding.retired);
    expect(retired.map(({ code }) => code)).toEqual(['q1', 'q4', 'q5']);
    expect(retired.map(({ system }) => system)).toEqual(
      Array(3).fill(codeSystems['uk-core-human-language']),
    );
  });
});
