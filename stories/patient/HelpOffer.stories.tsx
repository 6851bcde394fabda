import { HelpOffer } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'For patients/HelpOffer',
  component: HelpOffer,
  // Its documentation is a page of its own.
  tags: ['!autodocs'],
  parameters: { page: 'surgery' },
  args: {
    surgeryPhone: '01632 960 100',
    help: {
      who: 'A member of the reception team',
      when: 'Monday to Friday, 9am to 4pm',
      where: 'At the surgery, or by phone',
      howLong: 'About 15 minutes',
    },
    onOfferMade: fn(),
    onOfferAnswered: fn(),
    onValueChange: fn(),
  },
} satisfies Meta<typeof HelpOffer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same offer for everyone. Nothing is chosen beforehand. */
export const Offer: Story = {};

/** The person chose, and reads what happens next. */
export const Answered: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'In person, at the GP surgery' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('heading', { name: 'Thank you for your answer' })).toHaveFocus();
    await expect(args.onOfferAnswered).toHaveBeenCalledOnce();
  },
};

/** To go on without an answer is a mistake that is put right without a fuss. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('alert')).toHaveFocus();
  },
};

/** A person who does not want to go online gets a way, not an argument. */
export const NotOnline: Story = {
  args: { defaultValue: { at: 'answered', chosen: 'not-online' } },
};

/** With nothing known about the help, the offer still stands. */
export const NothingKnown: Story = {
  args: { help: undefined, surgeryPhone: undefined },
};
