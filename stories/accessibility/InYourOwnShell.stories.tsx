import { AskWhatHelps, FacilitationRecorder, HelpOffer } from '@digital-facilitation/react';
import { type ConformanceCase, conformanceCases } from '@digital-facilitation/react/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactElement } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { OwnShell } from './own-shell/OwnShell.tsx';
import { type CheckedCase, RunChecks } from './own-shell/RunChecks.tsx';
import { IconButton, LooseTextInput } from './own-shell/wrong-controls.tsx';

/** A supplier’s app around the widgets, and the checks of the kit inside it. */
const meta = {
  title: 'Accessibility/In your own shell',
  // Its documentation is a page of its own.
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

function subjectCalled(name: string): ConformanceCase {
  const subject = conformanceCases.find((one) => one.name === name);
  if (!subject) throw new Error(`The kit has no conformance case with the name ${name}.`);
  return subject;
}

const inOwnShell = (widget: ReactElement) => <OwnShell>{widget}</OwnShell>;

const inOrder: readonly CheckedCase[] = ['HelpOffer', 'AskWhatHelps', 'FacilitationRecorder'].map(
  (name) => ({ caption: name, subject: subjectCalled(name), wrap: inOwnShell }),
);

const wrongButton = { Button: IconButton };
const wrongField = { TextInput: LooseTextInput };

const outOfOrder: readonly CheckedCase[] = [
  {
    caption: 'HelpOffer with a button of an icon alone',
    subject: subjectCalled('HelpOffer'),
    wrap: (widget) => <OwnShell components={wrongButton}>{widget}</OwnShell>,
    only: ['axe'],
  },
  {
    caption: 'FacilitationRecorder with a field that keeps its error to itself',
    subject: subjectCalled('FacilitationRecorder'),
    wrap: (widget) => <OwnShell components={wrongField}>{widget}</OwnShell>,
    only: ['controls'],
  },
];

/** Presses the button and waits until everything was checked and nothing of it is left. */
async function runChecks(canvasElement: HTMLElement) {
  const canvas = within(canvasElement);
  await userEvent.click(canvas.getByRole('button', { name: 'Run the checks on this page' }));
  await waitFor(() => expect(canvas.getByText('The checks have ended.')).toBeVisible(), {
    timeout: 25_000,
  });
  return canvas;
}

/** Header, colours, button and field are the supplier’s. Every check that works here finds nothing. */
export const InOrder: Story = {
  render: () => (
    <>
      <OwnShell>
        <HelpOffer surgeryPhone="01632 960 100" />
        <AskWhatHelps />
        <FacilitationRecorder providerRole="receptionist" />
      </OwnShell>
      <RunChecks cases={inOrder} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const canvas = await runChecks(canvasElement);
    for (const { caption } of inOrder) {
      const heading = canvas.getByRole('heading', { name: caption });
      const answers = within(heading.parentElement as HTMLElement).getAllByRole('definition');
      const said = answers.map(({ textContent }) => textContent ?? '');
      await expect(said).toContain('Nothing found');
      await expect(said.filter((words) => !/^(Nothing found|Left out: .+)$/.test(words))).toEqual(
        [],
      );
    }
  },
};

/** What the checks say of two mistakes. The wrong controls are on the page only while they are checked. */
export const WhatAFaultLooksLike: Story = {
  render: () => <RunChecks cases={outOfOrder} />,
  play: async ({ canvasElement }) => {
    const canvas = await runChecks(canvasElement);
    await expect(canvas.getByText(/button-name: Buttons must have discernible text/)).toBeVisible();
    await expect(
      // A production build of this Storybook does not say what is wrong.
      canvas.getByText(/loses aria-describedby|Left out: a production build/),
    ).toBeVisible();
    await expect(canvas.queryByRole('button', { name: '' })).not.toBeInTheDocument();
  },
};
