import { readFileSync } from 'node:fs';
import {
  manualSheets,
  type WidgetClaims,
  widgetSheets,
} from '@digital-facilitation/a11y-audit/data';
import { expect, test } from 'vitest';
import config from '../a11y-audit.config.ts';
import { faultsOfShape } from '../packages/a11y-audit/src/claims/claim-shape.js';
import {
  problemsOfManualResults,
  readManualResults,
} from '../packages/a11y-audit/src/claims/manual-sheets/check-manual-results.js';
import { widgetClaims } from '../packages/react/src/criteria/index.js';

/*
 * The kit does not depend on the audit, so nothing but this keeps the two shapes of a claim together:
 * the compiler, which refuses the next line where they part.
 */
const claims: readonly WidgetClaims[] = widgetClaims;
const { keyTables = [] } = config;

const found: unknown = JSON.parse(
  readFileSync(new URL('../a11y-manual-results.json', import.meta.url), 'utf8'),
);

test('the audit is told of every claim of the kit', () => {
  expect(config.claims?.map(({ widget }) => widget)).toEqual(claims.map(({ widget }) => widget));
});

test('the audit finds no fault in the shape of the claims', () => {
  expect(claims.flatMap(faultsOfShape)).toEqual([]);
});

test('what people found says who, when and with which versions, and names tasks that exist', () => {
  expect(problemsOfManualResults(readManualResults(found), claims, keyTables)).toEqual([]);
});

test('every step for a person stands on a sheet, for each widget', () => {
  const sheets = widgetSheets(claims, keyTables, []);
  expect(sheets).toHaveLength(manualSheets.length * claims.length);
  const steps = claims.flatMap(({ widget, criteria = [], ratings }) =>
    [...criteria, ...ratings]
      .flatMap(({ proof }) => proof)
      .flatMap((proof) => (proof.by === 'manual' ? proof.steps : []))
      .map((step) => `${widget}: ${step}`),
  );
  const written = new Set(
    sheets.flatMap(({ widget, tasks }) =>
      tasks.flatMap((task) => task.steps.map((step) => `${widget}: ${step}`)),
    ),
  );
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.filter((step) => !written.has(step))).toEqual([]);
});

test('no widget imports what is claimed of it, so no app carries it', () => {
  const files = import.meta.glob<string>(
    [
      '../packages/react/src/**/*.{ts,tsx}',
      '!**/*.test.*',
      '!**/{criteria,testing}/**',
      '!**/*.{criteria,conformance}.ts',
      '!**/internal/{proofs,ratings*}.ts',
    ],
    { query: '?raw', import: 'default', eager: true },
  );
  expect(Object.keys(files).length).toBeGreaterThan(50);
  const importing = Object.entries(files).filter(([, source]) =>
    /from '[^']*(\.criteria|\.conformance|\/criteria|\/proofs|\/ratings)[^']*'/.test(source),
  );
  expect(importing.map(([file]) => file)).toEqual([]);
});
