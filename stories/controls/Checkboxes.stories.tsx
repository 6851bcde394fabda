import { Checkboxes } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

const barriers = [
  { value: 'data', label: 'Internet or mobile data costs too much' },
  { value: 'shared', label: 'I share my phone with someone else' },
  { value: 'old', label: 'My phone is too old or too full' },
];

const hints: Record<string, string> = {
  data: 'For example, you turn data off to make it last',
  shared: 'Or an email address',
};

/** Asks for any of several answers: one, several or none. */
const meta = {
  title: 'Building blocks/Checkboxes',
  component: Checkboxes,
  decorators: [onSheet],
  args: {
    name: 'getting-online',
    legend: 'Does anything make it hard to get online?',
    options: barriers,
    onValueChange: fn(),
  },
} satisfies Meta<typeof Checkboxes>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is chosen beforehand. */
export const Default: Story = {};

/** Several answers are chosen. */
export const SeveralChosen: Story = { args: { defaultValue: ['data', 'old'] } };

/** The host gets the chosen answers in the order of the list, not of the clicks. */
export const OrderOfTheList: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByLabelText('My phone is too old or too full'));
    await userEvent.click(canvas.getByLabelText('Internet or mobile data costs too much'));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(['data', 'old'], expect.anything());
  },
};

/** "None of these" clears the other answers, and another answer clears it. */
export const ExclusiveOption: Story = {
  args: {
    options: [...barriers, { value: 'none', label: 'None of these' }],
    exclusive: ['none'],
    defaultValue: ['data', 'old'],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const none = canvas.getByRole('checkbox', { name: 'None of these' });
    const data = canvas.getByRole('checkbox', { name: 'Internet or mobile data costs too much' });
    const old = canvas.getByRole('checkbox', { name: 'My phone is too old or too full' });
    await expect(data).toBeChecked();

    await userEvent.click(none);
    await expect(none).toBeChecked();
    await expect(data).not.toBeChecked();
    await expect(old).not.toBeChecked();

    await userEvent.click(old);
    await expect(old).toBeChecked();
    await expect(none).not.toBeChecked();

    await userEvent.click(none);
    await expect(old).not.toBeChecked();
  },
};

/** A hint for the question and one for each answer. */
export const WithHints: Story = {
  args: {
    hint: 'Choose all that apply.',
    options: barriers.map((option) => ({ ...option, hint: hints[option.value] })),
  },
};

/** What is wrong and how to put it right, beside the question. */
export const WithError: Story = {
  args: { error: 'Choose an answer, or skip this question', firstId: 'getting-online-first' },
};

/** Boxes side by side for staff screens. */
export const Tiles: Story = {
  args: {
    layout: 'tiles',
    legend: 'What got in the way?',
    legendSize: 's',
    hint: 'Only what the person said or confirmed.',
    defaultValue: ['locked-out', 'data'],
    options: [
      { value: 'locked-out', label: 'Locked out of an account' },
      { value: 'data', label: 'Cost of data' },
      { value: 'device', label: 'No device' },
      { value: 'language', label: 'Needs another language' },
      { value: 'private', label: 'Nowhere private to call or type' },
    ],
  },
};

/** Long answers keep clear of the box, and the box stays on the first line. */
export const LongText: Story = {
  args: {
    options: [
      {
        value: 'tools',
        label:
          'The service does not work with the screen reader, voice control, magnifier or other tools that I use every day',
        hint: 'Tell us which tools you use, and we can look for a way that works for you. You do not have to say why you use them.',
      },
      { value: 'other', label: 'Something else' },
    ],
  },
};
