import { ErrorMessage } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId } from 'react';
import { expect, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

/**
 * What is wrong with one answer. Radios, Checkboxes, TextInput and Fieldset have it built in: use it
 * alone beside a control of your own, and name it in that control's `aria-describedby`.
 */
const meta = {
  title: 'Building blocks/ErrorMessage',
  component: ErrorMessage,
  decorators: [onSheet],
  args: { children: 'Enter the day on which we should phone you' },
} satisfies Meta<typeof ErrorMessage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It begins with the word "Error" for people who cannot see its colour. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const message = within(canvasElement).getByText(/Enter the day/);
    await expect(message).toHaveTextContent(/^Error: Enter the day/);
  },
};

/** Beside a control of the host's own. */
export const BesideYourOwnControl: Story = {
  args: { children: 'Enter what you would like to do online' },
  render: function OwnControl(args) {
    const id = useId();
    return (
      <div className="kit-own-control">
        <label htmlFor={id}>What would you like to do online?</label>
        <ErrorMessage {...args} id={`${id}error`} />
        <textarea id={id} rows={3} aria-describedby={`${id}error`} aria-invalid />
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const control = within(canvasElement).getByRole('textbox');
    await expect(control).toHaveAccessibleDescription(/^Error: Enter what/);
  },
};

/** Long words break onto more lines. */
export const LongText: Story = {
  args: {
    children:
      'Enter a day from Monday to Friday that is not a bank holiday, because the reception team cannot phone you when the surgery is closed',
  },
};
