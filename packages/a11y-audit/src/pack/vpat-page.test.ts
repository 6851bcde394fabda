import { expect, test } from 'vitest';
import { goodClaims } from '../testing/pack/made-up-claims.js';
import { goodResults, mixedResults, partialResults } from '../testing/pack/made-up-results.js';
import { successCriteria } from '../wcag/criteria.js';
import { preparePack } from './pack.js';
import { vpatPage } from './vpat-page.js';

/** Text of the row of a criterion, without tags. */
function rowOf(text: string, number: string): string {
  const row = text.split('\n').find((line) => line.includes(`>${number} `));
  return (row ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('there is a row with a conformance level and a remark for each criterion', () => {
  const text = vpatPage(preparePack(goodResults(), goodClaims(), {}));
  for (const { number } of successCriteria) {
    expect(rowOf(text, number)).toMatch(/(Supports Supported|Not applicable Applicable) .+\./);
  }
});

test('a check that fails flips the row of its criterion', () => {
  const before = vpatPage(preparePack(goodResults(), goodClaims(), {}));
  const after = vpatPage(preparePack(mixedResults(), goodClaims(), {}));
  expect(rowOf(before, '1.4.3')).toContain(' Supports ');
  expect(rowOf(after, '1.4.3')).toContain(
    'Partially supports 1 check found that it is not met, in HelpOffer.',
  );
});

test('nothing is invented where nobody stated it', () => {
  const text = vpatPage(preparePack(goodResults(), [], {}));
  for (const term of ['Version', 'Product description', 'Contact', 'Vendor']) {
    expect(text).toContain(`<dt>${term}</dt><dd>unknown</dd>`);
  }
});

test('a partial run carries its warning', () => {
  expect(vpatPage(preparePack(partialResults(), goodClaims(), {}))).toContain(
    'is no report on the product',
  );
});
