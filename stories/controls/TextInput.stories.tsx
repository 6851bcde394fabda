import { TextInput } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

/** Asks for a line of text. The label stays in view: there is no placeholder. */
const meta = {
  title: 'Building blocks/TextInput',
  component: TextInput,
  decorators: [onSheet],
  args: { label: 'Phone number', name: 'phone', type: 'tel', autoComplete: 'tel' },
} satisfies Meta<typeof TextInput>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A label above a field. */
export const Default: Story = {};

/** The hint is read after the label. */
export const WithHint: Story = {
  args: { hint: 'We use it to call you back about online services, and for nothing else.' },
};

/** The error says what to do. The field keeps what was typed. */
export const WithError: Story = {
  args: {
    hint: 'With the area code, for example 01632 960 100.',
    error: 'Enter a phone number with 10 or 11 digits',
    defaultValue: '960 100',
  },
  play: async ({ canvasElement }) => {
    const input = within(canvasElement).getByRole('textbox', { name: 'Phone number' });
    await expect(input).toBeInvalid();
    await expect(input).toHaveAccessibleDescription(/example.+Error: Enter a phone number/);
  },
};

/** A field as wide as the answer: the width is a hint too. */
export const Short: Story = {
  args: {
    label: 'How many people was it sent to?',
    name: 'reach',
    type: 'text',
    autoComplete: 'off',
    inputMode: 'numeric',
    'data-width': 'short',
  } as Story['args'],
};

/** Filled in. */
export const Filled: Story = { args: { defaultValue: '01632 960 100' } };

/** A long label breaks onto more lines. */
export const LongText: Story = {
  args: {
    label: 'Which phone number should the reception team use to call you back about online help?',
    hint: 'If you share this number with someone, tell us at the desk how to leave a message that says nothing about your health.',
  },
};
