import { describe, expect, test } from 'vitest';
import { whatHelps } from '../../rules/what-helps.js';
import { approaches } from '../approaches/index.js';
import { barriers } from '../barriers/index.js';

const asked = barriers.filter(({ holder }) => holder === 'patient').map(({ id }) => id);

/** What a person is suggested where a surgery has put no part of this kit in. */
const suggested = (id: string) => whatHelps([id]).suggestions.map(({ approach }) => approach);

describe('what a person is suggested without any part of this kit', () => {
  test.each(asked)('answers %s', (id) => {
    expect(whatHelps([id]).unanswered).toEqual([]);
  });

  test('gives nobody else access where a device or an email is shared', () => {
    expect(suggested('shared-device')).toEqual(
      expect.arrayContaining(['safe-contact', 'private-room']),
    );
    const planned = whatHelps(['shared-device'], { audience: 'planning' }).suggestions;
    expect(planned.map(({ approach }) => approach)).not.toContain('carer-access-setup');
  });

  test('lets a person who does not trust how information is kept ask who sees it', () => {
    expect(suggested('data-security')).toContain('record-access-review');
  });

  test('lets a person whose health changes choose a way that is not online, first', () => {
    expect(suggested('fluctuating-health').slice(0, 1)).toEqual(['non-digital-route']);
    expect(whatHelps(['fluctuating-health']).suggestions[0]?.reasons).not.toEqual([]);
  });
});

test('a barrier that lets others see a device suggests no access for others', () => {
  const seen = barriers.filter(({ id }) => id === 'shared-device' || id === 'unsafe-at-home');
  const opening = approaches.filter(({ targets }) => targets.includes('carer')).map(({ id }) => id);
  expect(opening).not.toEqual([]);
  for (const { mitigations } of seen) {
    expect(mitigations.filter((id) => opening.includes(id))).toEqual([]);
  }
});
