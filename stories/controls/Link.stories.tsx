import { Link } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { onSheet } from './on-sheet.tsx';

/** Goes somewhere else. The words say where, without the sentence around them. */
const meta = {
  title: 'Building blocks/Link',
  component: Link,
  decorators: [onSheet],
  args: { href: '#opening-times', children: 'Opening times of the surgery' },
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A link on a line of its own. */
export const Alone: Story = {};

/** In a sentence the underline tells it from the text, not the colour alone. */
export const InASentence: Story = {
  render: () => (
    <p>
      If you cannot come in, read about <Link href="#home-visits">help at home</Link> or ask the
      reception team.
    </p>
  ),
};

/** A phone number is a link too. It reads from left to right in every language. */
export const PhoneNumber: Story = {
  render: () => (
    <p>
      Phone:{' '}
      <Link href="tel:01632960100" dir="ltr">
        01632 960 100
      </Link>
    </p>
  ),
};

/** A long link breaks onto more lines, and so does an address without spaces. */
export const LongText: Story = {
  render: () => (
    <>
      <p>
        <Link href="#long">
          How to see your GP health record, order a repeat prescription and book an appointment
        </Link>
      </p>
      <p>
        <Link href="https://hawthorn-lane-surgery.example/online-services/help-with-online-services">
          hawthorn-lane-surgery.example/online-services/help-with-online-services
        </Link>
      </p>
    </>
  ),
};
