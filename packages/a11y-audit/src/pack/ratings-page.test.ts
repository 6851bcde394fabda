import { expect, test } from 'vitest';
import { goodClaims, withRow } from '../testing/pack/made-up-claims.js';
import { goodResults, mixedResults } from '../testing/pack/made-up-results.js';
import { preparePack } from './pack.js';
import { ratingsPage } from './ratings-page.js';

const words = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a proof that does not hold is marked, with what was found of it', () => {
  const claims = withRow(goodClaims(), 'HelpOffer', '2.1.1', {
    proofs: [{ mode: 'automatic', text: 'A test', holds: false, detail: 'No report holds it.' }],
  });
  expect(words(ratingsPage(preparePack(goodResults(), claims, {})))).toContain(
    'Not shown in this run. A test. No report holds it.',
  );
});

test('each side that has something to do is named with it', () => {
  expect(words(ratingsPage(preparePack(goodResults(), goodClaims(), {})))).toContain(
    'Component: The markup carries it. Host page: Leaves the styles',
  );
});

test('a failure of the run lowers the rating on the page', () => {
  expect(words(ratingsPage(preparePack(mixedResults(), goodClaims(), {})))).toContain(
    '1.4.3 Contrast (Minimum) (AA) Partially supports',
  );
});

test('without ratings nothing is claimed', () => {
  expect(words(ratingsPage(preparePack(goodResults(), [], {})))).toContain('Nothing is claimed.');
});
