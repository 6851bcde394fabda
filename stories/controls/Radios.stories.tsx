import { Radios } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const ways = [
  { value: 'in-person', label: 'In person' },
  { value: 'phone', label: 'By phone' },
  { value: 'not-now', label: 'Not now' },
];

/** Asks for one of several answers. None is chosen for the person. */
const meta = {
  title: 'Building blocks/Radios',
  component: Radios,
  // In a form each, because radios of one name on a docs page are otherwise one group.
  decorators: [
    (Story) => (
      <form className="kit-sheet">
        <Story />
      </form>
    ),
  ],
  args: {
    name: 'way',
    legend: 'How would you like help?',
    options: ways,
    onValueChange: fn(),
  },
} satisfies Meta<typeof Radios>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is chosen beforehand. */
export const Default: Story = {};

/** One answer is chosen. */
export const Chosen: Story = { args: { defaultValue: 'phone' } };

/** One answer takes the place of another, and the host hears why the value changed. */
export const ChangesAnswer: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByLabelText('In person'));
    await userEvent.click(canvas.getByLabelText('By phone'));
    await expect(canvas.getByRole('radio', { name: 'By phone' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'In person' })).not.toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      'phone',
      expect.objectContaining({ reason: 'choose' }),
    );
  },
};

/** A hint for the question and one for each answer. */
export const WithHints: Story = {
  args: {
    hint: 'You can change your mind later.',
    options: [
      { value: 'in-person', label: 'In person', hint: 'At the surgery, about 15 minutes' },
      { value: 'phone', label: 'By phone', hint: 'We call you at a time that suits you' },
      { value: 'not-now', label: 'Not now' },
    ],
  },
};

/** What is wrong and how to put it right, beside the question. */
export const WithError: Story = {
  args: { error: 'Choose how you would like help, or choose Not now', firstId: 'way-first' },
};

/** Boxes side by side for staff screens. They stand below each other where there is no room. */
export const Tiles: Story = {
  args: {
    layout: 'tiles',
    legend: 'What was it about?',
    legendSize: 's',
    defaultValue: 'app',
    options: [
      { value: 'app', label: 'NHS App' },
      { value: 'prescription', label: 'Repeat prescription' },
      { value: 'appointment', label: 'Appointment' },
      { value: 'record', label: 'GP health record' },
      { value: 'consultation', label: 'Online form to contact the surgery' },
      { value: 'login', label: 'NHS login' },
    ],
  },
};

/** Tiles with an error. */
export const TilesWithError: Story = {
  args: { ...Tiles.args, defaultValue: '', error: 'Choose what it was about' },
};

/** Long answers keep clear of the circle, and the circle stays on the first line. */
export const LongText: Story = {
  args: {
    options: [
      {
        value: 'worried',
        label:
          'I am worried about getting something wrong online and would like someone to stay with me while I try',
        hint: 'A member of the reception team can sit with you at the surgery, or stay on the phone until you are done.',
      },
      { value: 'no', label: 'No' },
    ],
  },
};

/** The question is the page: a large legend. */
export const LargeLegend: Story = { args: { legendSize: 'l' } };
