import { services } from '@digital-facilitation/data-model/catalogue';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ServiceCatalogue } from './ServiceCatalogue.tsx';

/** The online services as they stand in the data model today. */
const meta = {
  title: 'Data/Services',
  component: ServiceCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof ServiceCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every service. */
export const All: Story = {};

/** What can be done at a pharmacy instead. */
export const AtAPharmacy: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(
      canvas.getByLabelText('Way that is not online'),
      'pharmacy-in-person',
    );
    const count = services.filter(({ alternatives }) =>
      alternatives.includes('pharmacy-in-person'),
    ).length;
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(count);
  },
};
