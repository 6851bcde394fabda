import { AskWhatHelps } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'For patients/AskWhatHelps',
  component: AskWhatHelps,
  // Its documentation is a page of its own.
  tags: ['!autodocs'],
  parameters: { page: 'surgery' },
  args: {
    surgeryPhone: '01632 960 100',
    onNeedsRecorded: fn(),
    onValueChange: fn(),
  },
} satisfies Meta<typeof AskWhatHelps>;

export default meta;
type Story = StoryObj<typeof meta>;

const answered = {
  answers: {
    'who-answers': ['self'],
    'getting-online': ['data-cost', 'shared-device'],
    'using-services': ['locked-out', 'low-confidence'],
    feelings: ['confidentiality'],
  },
  skipped: ['reading-and-talking'],
  returning: false,
};

/** Who answers comes first: a person, a carer, or staff with the person beside them. */
export const FirstQuestion: Story = {};

/** Any number of answers, or none, or no answer at all. */
export const SecondQuestion: Story = {
  args: {
    defaultValue: {
      at: 'getting-online',
      answers: { 'who-answers': ['self'] },
      skipped: [],
      returning: false,
    },
  },
};

/** A carer or a member of staff asks, and does not answer for the person. */
export const Assisted: Story = {
  args: {
    defaultValue: {
      at: 'feelings',
      answers: { 'who-answers': ['carer'] },
      skipped: [],
      returning: false,
    },
  },
};

/** To go on without an answer: choose one, or skip. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

/** A last look before anything is handed over. */
export const CheckAnswers: Story = {
  args: { defaultValue: { at: 'check', ...answered } },
};

/** It ends with things that could help, not with a label for the person. */
export const WhatCouldHelp: Story = {
  args: { defaultValue: { at: 'check', ...answered } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'See what could help' }));
    await expect(canvas.getByRole('heading', { name: 'What could help' })).toHaveFocus();
    await expect(args.onNeedsRecorded).toHaveBeenCalledOnce();
  },
};

/** Where the host says what the practice offers, only that is shown, with hand-overs. */
export const WhatThisSurgeryOffers: Story = {
  args: {
    available: ['account-recovery-help', 'private-room', 'wifi-in-surgery', 'one-to-one'],
    defaultValue: { at: 'done', ...answered },
  },
};

/** Nothing was chosen: the way that is not online is there all the same. */
export const NothingToHelpWith: Story = {
  args: { defaultValue: { at: 'done', answers: {}, skipped: [], returning: false } },
};
