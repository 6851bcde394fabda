import { describe, expect, test } from 'vitest';
import { eventExamples } from '../../testing/fixtures.js';
import { accepts, faultsOf } from '../../testing/refusals.js';

const person = { type: 'pseudonym', pseudonym: 'a-pseudonym' };
const aboutPeople = Object.values(eventExamples).filter(
  (event) => 'subject' in event && !['campaign-sent', 'staff-trained'].includes(event.kind),
);

describe.each(aboutPeople)('an event of kind $kind about a person', (event) => {
  test.each(['imd', 'example.imd-decile', 'DERI', 'lsoa21', 'home_postcode', 'core20'])(
    'with a measure of an area under the name %s is refused',
    (name) => {
      expect(faultsOf({ ...event, subject: person, extensions: { [name]: '4' } })).toEqual([
        '/extensions rule/no-area-index-on-person',
      ]);
    },
  );

  test('with another field of the host is accepted', () => {
    expect(accepts({ ...event, subject: person, extensions: { 'example.timid': 'x' } })).toBe(true);
  });
});

test('an event about nobody may say of which area it is', () => {
  const event = { ...eventExamples['campaign-sent'], extensions: { lsoa: 'E01000001' } };
  expect(accepts(event)).toBe(true);
});
