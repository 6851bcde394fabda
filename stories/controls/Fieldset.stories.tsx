import { Fieldset, TextInput } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

/** Groups controls that answer one question. Radios and Checkboxes are fieldsets already. */
const meta = {
  title: 'Building blocks/Fieldset',
  component: Fieldset,
  decorators: [onSheet],
  args: {
    legend: 'When should we phone you?',
    children: (
      <div className="kit-stack">
        <TextInput label="Day" name="day" data-width="short" />
        <TextInput label="Time" name="time" data-width="short" />
      </div>
    ),
  },
} satisfies Meta<typeof Fieldset>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A screen reader says the legend with the first control in it. */
export const Default: Story = {};

/** The hint is read after the legend. */
export const WithHint: Story = {
  args: { hint: 'The reception team phones from Monday to Friday, 9am to 4pm.' },
  play: async ({ canvasElement }) => {
    const group = within(canvasElement).getByRole('group', { name: 'When should we phone you?' });
    await expect(group).toHaveAccessibleDescription(/Monday to Friday/);
  },
};

/** The error stands between the question and its controls, with an edge beside the whole group. */
export const WithError: Story = {
  args: {
    hint: 'The reception team phones from Monday to Friday, 9am to 4pm.',
    error: 'Enter a day and a time',
  },
  play: async ({ canvasElement }) => {
    const group = within(canvasElement).getByRole('group', { name: 'When should we phone you?' });
    await expect(group).toHaveAccessibleDescription(/Error: Enter a day and a time/);
  },
};

/** A small legend, for a question among others. */
export const SmallLegend: Story = { args: { legendSize: 's' } };

/** A large legend, where the question is the page. */
export const LargeLegend: Story = { args: { legendSize: 'l' } };

/** A long legend breaks onto more lines and keeps to a width that can be read. */
export const LongText: Story = {
  args: {
    legend:
      'When should a member of the reception team phone you back to help you with online services?',
    hint: 'You can say more than one day. If nobody answers, we try once more on the same day, and then send a letter.',
  },
};
