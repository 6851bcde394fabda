import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PatientGroupCatalogue } from './PatientGroupCatalogue.tsx';

/** The groups as they stand in the data model today. For planning, never for a person. */
const meta = {
  title: 'Data/Patient groups',
  component: PatientGroupCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof PatientGroupCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every group, and the markers that are not patient groups. */
export const All: Story = {};

/** Groups that NHS England's framework counts as inclusion health groups. */
export const InclusionHealth: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Inclusion health'), 'yes');
    await expect(canvas.getByRole('heading', { name: 'People who are homeless' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'Young people' })).toBeNull();
  },
};
