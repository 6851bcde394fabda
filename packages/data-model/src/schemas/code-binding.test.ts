import { describe, expect, test } from 'vitest';
import { refusedSnomedCodes } from '../catalogue/code-bindings/refused-snomed-codes.js';
import { parseRecord } from '../validation/index.js';
import { type CodeBinding, CodeBindingSchema } from './code-binding.js';

/** A made-up binding to a code whose digits are well formed. */
const binding: CodeBinding = {
  id: 'contact-by-letter',
  system: 'http://snomed.info/sct',
  code: '936721000000107',
  display: 'Requires contact by letter',
  concept: { list: 'contact-methods', id: 'letter' },
  relation: 'equivalent',
  audience: 'patient-and-staff',
  sources: ['ra-fsh'],
  enteredOn: '2026-11-24',
  status: 'seen-in-source',
};

/** Where a binding with these changes is at fault, and how. */
function faults(change: Record<string, unknown>): string[] {
  const result = parseRecord(CodeBindingSchema, { ...binding, ...change });
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a code binding', () => {
  test('is accepted', () => {
    expect(faults({})).toEqual([]);
  });

  test('that somebody confirmed says on which day', () => {
    expect(faults({ status: 'confirmed', checkedOn: '2026-11-30' })).toEqual([]);
    expect(faults({ status: 'confirmed' })).toEqual(['/checkedOn rule/confirmed-on-a-day']);
  });

  test('that nobody confirmed has no day of a check', () => {
    expect(faults({ checkedOn: '2026-11-30' })).toEqual(['/checkedOn rule/confirmed-on-a-day']);
  });

  test('names a source', () => {
    expect(faults({ sources: [] })).toEqual(['/sources bad-format']);
  });

  test('names a system by its URI', () => {
    expect(faults({ system: 'SNOMED' })).toEqual(['/system bad-format']);
  });

  test('has neither an empty code nor an empty name', () => {
    expect(faults({ code: '' })).toContain('/code bad-format');
    expect(faults({ display: ' ' })).toEqual(['/display bad-format']);
  });
});

describe('a SNOMED CT code', () => {
  test.each(refusedSnomedCodes)('$code, known to be bad, is refused', ({ code, display }) => {
    expect(faults({ code, display })).toEqual(['/code rule/snomed-check-digit']);
  });

  test.each([
    ['whose last digit is wrong', '936721000000108'],
    ['with two digits that changed places', '396721000000107'],
    ['with a space', '936721 000000107'],
    ['that is a name', 'letter'],
  ])('%s is refused', (_what, code) => {
    expect(faults({ code })).toEqual(['/code rule/snomed-check-digit']);
  });

  test.each([
    'https://snomed.info/sct',
    'http://snomed.info/sct/',
    'http://SNOMED.info/sct',
    'http://www.snomed.info/sct',
    'http://snomed.info/sct/83821000000107',
    'http://snomed.info',
    'http://snomed.info:80/sct',
    'urn:oid:2.16.840.1.113883.6.96',
  ])('is refused under %s, which is not how the system is named', (system) => {
    expect(faults({ system })).toEqual(['/system rule/snomed-system']);
  });

  test('is not mended by another form of the system: both faults are found', () => {
    expect(faults({ system: 'https://snomed.info/sct', code: '1082661000000100' })).toEqual([
      '/system rule/snomed-system',
      '/code rule/snomed-check-digit',
    ]);
  });

  test('is asked for under SNOMED CT alone: codes of other systems have their own forms', () => {
    const system = 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory';
    expect(faults({ system, code: '001' })).toEqual([]);
  });
});

describe('the concept of a code binding', () => {
  test.each([
    ['a list that the kit does not have', { list: 'colours', id: 'red' }, 'list unknown-kind'],
    ['an id that its list does not hold', { list: 'contact-methods', id: 'fax' }, 'id not-in-list'],
    ['an id of another list', { list: 'impairments', id: 'letter' }, 'id not-in-list'],
    ['no language tag', { list: 'interpreter-languages', id: 'Punjabi' }, 'id bad-format'],
    ['a script that is no subtag', { list: 'languages', id: 'pa-arab' }, 'id bad-format'],
  ])('is refused with %s', (_what, concept, fault) => {
    expect(faults({ concept })).toEqual([`/concept/${fault}`]);
  });

  test('takes a language with its script', () => {
    expect(faults({ concept: { list: 'interpreter-languages', id: 'pa-Arab' } })).toEqual([]);
  });
});
