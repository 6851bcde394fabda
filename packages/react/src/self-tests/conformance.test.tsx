import '../styles/index.css';
import { describe, expect, inject, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as kit from '../index.js';
import { checksThatWorkHere, conformanceCases, conformanceChecks } from '../testing/index.js';
import { kitClasses } from './kit-classes.js';

/** Real presses and a real window; suppliers give those of their own tools. */
const host = {
  press: (control: HTMLElement) => userEvent.click(control),
  resize: (width: number, height: number) => page.viewport(width, height),
};

test('every control and widget that the package exports has a case', () => {
  const components = Object.entries(kit)
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value !== 'string')
    .map(([name]) => name)
    .filter((name) => name !== 'FacilitationProvider');
  expect(conformanceCases.map(({ name }) => name).toSorted()).toEqual(components.toSorted());
});

test('no check is left out here', () => {
  expect(checksThatWorkHere(host)).toEqual({ checks: conformanceChecks, leftOut: [] });
});

describe.each(conformanceCases)('$name', (subject) => {
  // Markup from a process without a DOM shows more than markup that is rendered here.
  const serverMarkup = inject('serverMarkup')[subject.name] ?? '';

  // The whole sentence, by which claims name the test: Vitest cuts what it takes from `$says`.
  const checks = [...conformanceChecks, kitClasses].map(
    ({ says, check }) => [says, check] as const,
  );
  test.each(checks)('%s', async (_says, check) => {
    expect(await check(subject, { ...host, serverMarkup })).toEqual([]);
  });
});
