import { policies } from '@digital-facilitation/data-model/catalogue';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { PolicyCatalogue } from './PolicyCatalogue.tsx';

/** The policies and standards as they stand in the data model today. */
const meta = {
  title: 'Data/Policies',
  component: PolicyCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof PolicyCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every policy. */
export const All: Story = {};

/** Those that are known to speak of help with digital services. */
export const SpeaksOfFacilitation: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Facilitation'), 'yes');
    const found = policies.filter((policy) => policy.addressesFacilitation === 'yes');
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(found.length);
  },
};
