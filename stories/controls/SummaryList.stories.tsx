import { Button, SummaryList } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

const rows = [
  { id: 'who', term: 'Who helps', detail: 'A member of the reception team' },
  { id: 'when', term: 'When', detail: 'Monday to Friday, 9am to 4pm' },
  { id: 'where', term: 'Where', detail: 'At the surgery, or by phone' },
];

function change(what: string) {
  return (
    <Button variant="link">
      Change<span className="kit-visually-hidden"> {what}</span>
    </Button>
  );
}

/** Shows answers or facts in pairs, for a last look. */
const meta = {
  title: 'Building blocks/SummaryList',
  component: SummaryList,
  decorators: [onSheet],
  args: { rows },
} satisfies Meta<typeof SummaryList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Pairs without actions. */
export const Default: Story = {};

/** Each answer can be changed. A screen reader hears which one. */
export const WithActions: Story = {
  args: {
    rows: [
      {
        id: 'way',
        term: 'How would you like help?',
        detail: 'By phone',
        action: change('how you would like help'),
      },
      {
        id: 'phone',
        term: 'Phone number',
        detail: '01632 960 100',
        action: change('phone number'),
      },
      { id: 'when', term: 'Best time', detail: 'Skipped', action: change('best time') },
    ],
  },
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Change phone number' });
    await expect(button).toBeVisible();
  },
};

/** Long questions and answers break onto more lines, and so does an address without spaces. */
export const LongText: Story = {
  args: {
    rows: [
      {
        id: 'hard',
        term: 'Does anything make it hard to read, write, talk or take things in?',
        detail:
          'I find it hard to remember, concentrate or take in a lot at once, and some days my health makes it too hard to do things online',
        action: change('what makes it hard'),
      },
      {
        id: 'address',
        term: 'Address of the page',
        detail: 'hawthorn-lane-surgery.example/online-services/help-with-online-services',
        action: change('address of the page'),
      },
    ],
  },
};

/** Many rows stay apart and in line. */
export const ManyRows: Story = {
  args: {
    rows: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
      (day, index) => ({
        id: day,
        term: day,
        detail: index < 5 ? '9am to 4pm' : 'Closed',
        action: change(day),
      }),
    ),
  },
};
