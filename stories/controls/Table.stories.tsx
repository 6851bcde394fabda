import { Table, type TableColumn, Tag } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

interface Session {
  day: string;
  time: string;
  place: string;
  chairs: number;
}

const sessions: Session[] = [
  { day: 'Monday', time: '10am to 11am', place: 'Waiting room', chairs: 4 },
  { day: 'Wednesday', time: '2pm to 3:30pm', place: 'Library', chairs: 12 },
  { day: 'Thursday', time: '9am to 10am', place: 'Community centre', chairs: 20 },
];

const columns: TableColumn<Session>[] = [
  { id: 'day', header: 'Day', cell: ({ day }) => day },
  { id: 'time', header: 'Time', cell: ({ time }) => time },
  { id: 'place', header: 'Place', cell: ({ place }) => place },
];

const chairs: TableColumn<Session> = {
  id: 'chairs',
  header: 'Chairs',
  kind: 'number',
  cell: ({ chairs: count }) => count,
};

/** Shows rows and columns. The surgery and its sessions are fictional. */
const meta = {
  title: 'Building blocks/Table',
  component: Table,
  decorators: [onSheet],
  args: { caption: '', columns: [], rows: [], rowKey: () => '' },
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first cell of a row is its header, so that a screen reader says which row it is in. */
export const Default: Story = {
  render: () => (
    <Table caption="Drop-in sessions" columns={columns} rows={sessions} rowKey={({ day }) => day} />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table', { name: 'Drop-in sessions' })).toBeVisible();
    await expect(canvas.getByRole('rowheader', { name: 'Wednesday' })).toBeVisible();
  },
};

/** Numbers stand at the end of the line, under each other. */
export const Numbers: Story = {
  render: () => (
    <Table
      caption="Chairs at drop-in sessions"
      columns={[...columns.slice(0, 1), chairs]}
      rows={sessions}
      rowKey={({ day }) => day}
    />
  ),
};

/** Where the screen is narrower than the table, its frame takes focus and scrolls sideways. */
export const Wide: Story = {
  render: () => (
    <Table
      caption="Drop-in sessions in full"
      columns={[
        ...columns,
        { id: 'who', header: 'Who helps', cell: () => 'A member of the reception team' },
        { id: 'open', header: 'Booking', cell: () => <Tag tone="positive">Not needed</Tag> },
        chairs,
      ]}
      rows={sessions}
      rowKey={({ day }) => day}
    />
  ),
  play: async ({ canvasElement }) => {
    const frame = within(canvasElement).getByRole('region', { name: /^Drop-in sessions/ });
    frame.focus();
    await expect(frame).toHaveFocus();
  },
};

const weeks = Array.from({ length: 30 }, (_, index) => index + 1);

/** Many rows. */
export const ManyRows: Story = {
  render: () => (
    <Table
      caption="Who is on the help desk"
      columns={[
        { id: 'week', header: 'Week', cell: (week) => `Week ${week}` },
        {
          id: 'team',
          header: 'Team',
          cell: (week) => (week % 2 ? 'Reception' : 'Care navigators'),
        },
      ]}
      rows={weeks}
      rowKey={String}
    />
  ),
};

/** Long text breaks inside its cell. */
export const LongText: Story = {
  render: () => (
    <Table
      caption="What to do when somebody cannot log in"
      columns={[
        { id: 'what', header: 'What happened', cell: ([what]) => what },
        { id: 'do', header: 'What to do', cell: ([, answer]) => answer },
      ]}
      rows={[
        [
          'The phone that received the codes was lost or has a new number',
          'Check the number and the email address on file together, and then go through the account recovery with the person.',
        ],
        ['The password was forgotten', 'Show where the link to a new password is.'],
      ]}
      rowKey={([what = '']) => what}
    />
  ),
};
