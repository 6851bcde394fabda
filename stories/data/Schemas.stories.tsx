import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SchemaCatalogue } from './SchemaCatalogue.tsx';
import { describedObjects } from './schema-shape.ts';

/** The JSON Schemas as the package publishes them. */
const meta = {
  title: 'Data/JSON Schemas',
  component: SchemaCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof SchemaCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every record. */
export const All: Story = {};

/** The kinds of event, with the rules that each keeps. */
export const KindsOfEvent: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Records'), 'event');
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(8);
    await expect(
      canvas.getByText('Help that was arranged (active) names the role that gave it.'),
    ).toBeVisible();
  },
};

/** Records that have a field, found by its name; and one of them as it is written. */
export const FoundByField: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'nonDigitalOffered');
    const found = describedObjects.filter(({ schema }) => schema.properties?.nonDigitalOffered);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(found.length);
    await userEvent.click(canvas.getByText('HelpGiven as JSON'));
    await expect(await canvas.findByText(/additionalProperties/)).toBeVisible();
  },
};

/** Names in one word are found by their parts, and kinds as they are written. */
export const FoundByWords: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const search = canvas.getByRole('searchbox');
    await userEvent.type(search, 'support need');
    await expect(canvas.getByRole('heading', { name: 'SupportNeed' })).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, 'help-given');
    await expect(canvas.getByRole('heading', { name: 'HelpGiven' })).toBeVisible();
  },
};
