import { Link, Notice } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { onSheet } from './on-sheet.tsx';

/** Sets apart what matters in a text. It announces nothing by itself. */
const meta = {
  title: 'Building blocks/Notice',
  component: Notice,
  decorators: [onSheet],
  args: {
    children: <p className="df-text">The surgery is closed on Monday for the bank holiday.</p>,
  },
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Stands beside the text. */
export const Information: Story = {};

/** Something was done. */
export const Success: Story = {
  args: { tone: 'success', children: <p className="df-text">Saved at 10:42am.</p> },
};

/** Asks for care. */
export const Caution: Story = {
  args: {
    tone: 'caution',
    children: (
      <p className="df-text">
        Closing this page does not clear what the browser remembers. Other people who use the device
        may see that you were here.
      </p>
    ),
  },
};

/** With a heading, several paragraphs and a link. */
export const LongText: Story = {
  args: {
    children: (
      <>
        <h2 className="df-heading" data-size="m">
          If you need someone to help you in another language
        </h2>
        <p className="df-text">
          Tell the reception team which language you speak. They can book an interpreter for the
          visit or the call. You do not have to bring a member of your family to interpret for you.
        </p>
        <p className="df-text">
          Phone{' '}
          <Link href="tel:01632960100" dir="ltr">
            01632 960 100
          </Link>{' '}
          or come in.
        </p>
      </>
    ),
  },
};
