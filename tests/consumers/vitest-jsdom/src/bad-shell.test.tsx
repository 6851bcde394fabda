import {
  type ButtonProps,
  FacilitationProvider,
  type TextInputProps,
} from '@digital-facilitation/react';
import {
  type ConformanceCase,
  conformanceCases,
  conformanceChecks,
} from '@digital-facilitation/react/testing';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';

/** Two mistakes that are made soon: a button of an icon alone, and a field that keeps its error to itself. */
const components = {
  Button: ({ children: _words, variant: _variant, size: _size, ...rest }: ButtonProps) => (
    <button {...rest} />
  ),
  TextInput: ({ label, hint: _hint, error, ...rest }: TextInputProps) => (
    <>
      <label htmlFor={rest.id}>{label}</label>
      <input {...rest} />
      <strong>{error}</strong>
    </>
  ),
};

const subjectCalled = (name: string) =>
  conformanceCases.find((subject) => subject.name === name) as ConformanceCase;

async function said(id: string, name: string, wrong: Partial<typeof components>) {
  const check = conformanceChecks.find((one) => one.id === id)?.check;
  const wrap = (widget: ReactElement) => (
    <FacilitationProvider components={wrong}>{widget}</FacilitationProvider>
  );
  return check?.(subjectCalled(name), { wrap });
}

test('a button without a name is found by axe, and stops the path', async () => {
  const faults = await said('axe', 'HelpOffer', { Button: components.Button });
  expect(faults).toEqual([
    'The main path stops: nothing on the page has the role "button" and the name "Continue". If your shell has other words for it, give them in names.',
    'At the start: button-name: Buttons must have discernible text (button)',
  ]);
});

test('a field that loses its hint and its error is found', async () => {
  const faults = await said('controls', 'FacilitationRecorder', {
    TextInput: components.TextInput,
  });
  expect(faults).toEqual([
    'The TextInput given through components loses aria-describedby: a screen reader does not read its hint and its error. Pass every prop that it gets on to its element.',
  ]);
});

test('a check that can find nothing here does not pass', async () => {
  const faults = await said('fits', 'HelpOffer', {});
  expect(faults).toEqual(['Nothing was checked: nothing has a size here, as it has in a browser.']);
});
