import { approaches } from '@digital-facilitation/data-model/catalogue';
import { approachTypology } from '@digital-facilitation/data-model/frameworks';
import { approachLabels } from '@digital-facilitation/data-model/labels';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ApproachCatalogue } from './ApproachCatalogue.tsx';

/** The approaches as they stand in the data model today. */
const meta = {
  title: 'Data/Approaches',
  component: ApproachCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof ApproachCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every approach. */
export const All: Story = {};

/** Words in any order, with and without a hyphen, with any apostrophe, in the plural. */
export const FoundByWords: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const search = canvas.getByRole('searchbox');
    await userEvent.type(search, 'tariff social');
    await expect(
      canvas.getByRole('heading', { name: approachLabels['social-tariff'] }),
    ).toBeVisible();
    for (const text of ['easy-read', 'easyread', 'kit’s own inference', 'Carers']) {
      await userEvent.clear(search);
      await userEvent.paste(text);
      await expect(canvas.getByRole('status')).toHaveTextContent(/^\d+ of/);
    }
  },
};

/** What help is for, in the study's terms. */
export const FoundByPurpose: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Purpose'), 'technical-skill');
    const count = approachTypology.filter(({ purposes }) =>
      purposes.includes('technical-skill'),
    ).length;
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(count);
  },
};

/** Help outside the health service. */
export const HandOvers: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Delivery'), 'hand-over');
    const count = approaches.filter(({ delivery }) => delivery === 'hand-over').length;
    await expect(canvas.getByRole('status')).toHaveTextContent(
      `${count} of ${approaches.length} approaches are shown.`,
    );
  },
};

/** Arranged help for which somebody has asked or watched: active, with evidence of grade C. */
export const ActiveWithAStudy: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Evidence'), 'C');
    await userEvent.selectOptions(canvas.getByLabelText('Mode'), 'active');
    const count = approaches.filter(
      ({ evidence, modes }) =>
        !evidence.inferred && evidence.grade === 'C' && modes.includes('active'),
    ).length;
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(count);
  },
};
