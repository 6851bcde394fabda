import { describe, expect, test } from 'vitest';
import { refusedLicences } from './licences.ts';

const refused = (...licenses: object[]) =>
  refusedLicences({ components: [{ name: 'thing', version: '1.0.0', licenses }] });

describe('the licence of what is shipped', () => {
  test.each(['MIT', 'ISC', 'Apache-2.0'])('may be %s', (id) => {
    expect(refused({ license: { id } })).toEqual([]);
  });

  test('may not be one that asks others for their source', () => {
    expect(refused({ license: { id: 'GPL-3.0-only' } })).toEqual(['thing 1.0.0 (GPL-3.0-only)']);
  });

  test('may be chosen out of several where one is on the list', () => {
    expect(refused({ expression: '(MIT OR GPL-2.0)' })).toEqual([]);
    expect(refused({ expression: 'GPL-2.0 OR AGPL-3.0' })).toHaveLength(1);
  });

  test('must be on the list in each part where all parts apply', () => {
    expect(refused({ expression: 'MIT AND GPL-2.0' })).toHaveLength(1);
  });

  test('may be another that the package says why it may have', () => {
    const components = [
      { name: 'engine', version: '1.0.0', licenses: [{ license: { id: 'MPL-2.0' } }] },
    ];
    expect(refusedLicences({ components })).toHaveLength(1);
    expect(refusedLicences({ components }, ['MPL-2.0'])).toEqual([]);
  });

  test('must be known', () => {
    expect(refused()).toEqual(['thing 1.0.0 (no licence named)']);
  });

  test('is told with the group of the package', () => {
    const components = [{ group: '@scope', name: 'thing', version: '2.0.0' }];
    expect(refusedLicences({ components })).toEqual(['@scope/thing 2.0.0 (no licence named)']);
  });
});
