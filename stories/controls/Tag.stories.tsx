import { Tag } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { onSheet } from './on-sheet.tsx';

/** Names a state in a word or two. The words alone say it; the colour only helps. */
const meta = {
  title: 'Building blocks/Tag',
  component: Tag,
  decorators: [onSheet],
  args: { children: 'Recorded' },
} satisfies Meta<typeof Tag>;

export default meta;
type Story = StoryObj<typeof meta>;

/** No colour, for a plain fact. */
export const Neutral: Story = {};

/** Done, on, or agreed. */
export const Positive: Story = { args: { tone: 'positive', children: 'Agreed' } };

/** Look at this. */
export const Caution: Story = { args: { tone: 'caution', children: 'Assumed' } };

/** Off, refused, or missing. */
export const Negative: Story = { args: { tone: 'negative', children: 'Nobody' } };

/** All tones in a row. */
export const Together: Story = {
  render: () => (
    <div className="kit-row">
      <Tag>Recorded</Tag>
      <Tag tone="positive">Agreed</Tag>
      <Tag tone="caution">Assumed</Tag>
      <Tag tone="negative">Nobody</Tag>
    </div>
  ),
};

/** In a sentence it sits on the line. */
export const InASentence: Story = {
  render: () => (
    <p>
      Help to sign up: <Tag tone="positive">On offer</Tag> at the reception desk, and{' '}
      <Tag tone="caution">Ask first</Tag> by phone.
    </p>
  ),
};

/** More words than a tag should have break onto more lines. */
export const LongText: Story = {
  args: { tone: 'caution', children: 'Beyond the remit of the health service, so hand over' },
};
