import { FacilitationRecorder } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'For staff/FacilitationRecorder',
  component: FacilitationRecorder,
  // Its documentation is a page of its own.
  tags: ['!autodocs'],
  parameters: { page: 'staff' },
  args: {
    providerRole: 'receptionist',
    onEventRecorded: fn(),
    onValueChange: fn(),
  },
} satisfies Meta<typeof FacilitationRecorder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three choices and Save. */
export const Help: Story = {};

/** Saved, with the way to take it back. */
export const Saved: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'NHS App' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Help to sign up' }));
    await userEvent.click(canvas.getByRole('radio', { name: 'Done online' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Saved at/);
    await expect(args.onEventRecorded).toHaveBeenCalledOnce();
  },
};

/** An entry that was taken back leaves a correction, not a hole. */
export const TakenBack: Story = {
  play: async (context) => {
    await Saved.play?.(context);
    const canvas = within(context.canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(canvas.getByRole('status')).toHaveTextContent(/was taken back/);
    await expect(context.args.onEventRecorded).toHaveBeenLastCalledWith(
      expect.objectContaining({ kind: 'correction', reason: 'entered-by-mistake' }),
      expect.anything(),
    );
  },
};

/** What is missing is said above the form and beside each choice. */
export const SomethingMissing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

/** The role is asked where the host does not know it, and the details are open. */
export const EveryField: Story = {
  args: { providerRole: undefined },
  play: async ({ canvasElement }) => {
    await userEvent.click(within(canvasElement).getByText('Add more (optional)'));
  },
};

/** A message or display for many people: its reach is not help. */
export const Campaign: Story = {
  args: {
    languages: [
      { tag: 'en', label: 'English' },
      { tag: 'pl', label: 'Polish' },
      { tag: 'ur', label: 'Urdu' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(
      canvas.getByRole('button', { name: 'Record a message or display instead' }),
    );
    await expect(
      canvas.getByRole('heading', { name: 'Record a message or display' }),
    ).toBeInTheDocument();
  },
};

/** The host's own choices, one of which the catalogue does not hold. */
export const OwnChoices: Story = {
  args: {
    services: ['nhs-app', { id: 'hawthorn-portal', label: 'Hawthorn Lane portal' }],
    approaches: ['ad-hoc-help', 'signpost'],
  },
};
