import { describe, expect, test } from 'vitest';
import { correctionExample, eventExamples } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

const person = { type: 'pseudonym', pseudonym: 'a-pseudonym' };
const aboutPeople = Object.values(eventExamples).filter(
  (event) => 'subject' in event && !['campaign-sent', 'staff-trained'].includes(event.kind),
);

describe.each(aboutPeople)('an event of kind $kind about a person', (event) => {
  test.each([
    'imd',
    'example.imd-decile',
    'patientImd',
    'wimd',
    'DERI',
    'deriScore',
    'lsoa21',
    'myLsoa',
    'oa11',
    'home_postcode',
    'homePostcode',
    'post-code',
    'outcode',
    'indexOfMultipleDeprivation',
    'core20',
    'core-20',
    'townsend',
    'digitalExclusionRiskIndex',
    'digitally-excluded',
    'areaIndex',
    'area-index',
    'idaciDecile',
    'quintile',
    'homeWard',
    'oac',
    'digitalScore',
    'riskLabel',
  ])('with a measure of an area under the name %s is refused', (name) => {
    expect(faultsOf({ ...event, subject: person, extensions: { [name]: '4' } })).toEqual([
      '/extensions rule/no-area-index-on-person',
    ]);
  });

  test.each([
    'IMD 1, LSOA E01000001',
    'W01000001',
    'lives in EX1 2AB',
    'EC1A 1BB',
    'S01006506',
    'E05011234',
  ])('with an area in the words %s is refused', (words) => {
    expect(faultsOf({ ...event, subject: person, extensions: { 'x.note': words } })).toEqual([
      '/extensions rule/no-area-index-on-person',
    ]);
  });

  test.each(['example.timid', 'derivedFrom', 'boat', 'orderId', 'warden', 'backwards', 'score'])(
    'with a field of the host named %s is accepted',
    (name) => {
      const extensions = { [name]: 'visit 2 at A81001, room 12B, order EX12AB' };
      expect(accepts({ ...event, subject: person, extensions })).toBe(true);
    },
  );
});

test('a correction, which may be of an event about a person, says nothing of an area', () => {
  expect(faultsOf({ ...correctionExample, extensions: { lsoa: 'E01000001' } })).toEqual([
    '/extensions rule/no-area-index-on-person',
  ]);
});

test('an event about nobody may say of which area it is', () => {
  const event = { ...eventExamples['campaign-sent'], extensions: { lsoa: 'E01000001' } };
  expect(accepts(event)).toBe(true);
});
