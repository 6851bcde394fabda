import { barriersInDimension } from '@digital-facilitation/data-model/frameworks';
import { barrierLabels } from '@digital-facilitation/data-model/labels';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { FrameworkCatalogue } from './FrameworkCatalogue.tsx';

/** The frameworks and cross-maps as they stand in the data model today. */
const meta = {
  title: 'Data/Frameworks',
  component: FrameworkCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof FrameworkCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every framework. */
export const All: Story = {};

/** One framework: each part with its barriers, and those that fall under none with the reason. */
export const OneFramework: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Framework'), 'dif');
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    const part = canvas.getByText('Knows what there is').parentElement as HTMLElement;
    const named = within(part).getAllByRole('listitem');
    await expect(named.map(({ textContent }) => textContent)).toEqual(
      barriersInDimension('dif', 'know').map((barrier) => barrierLabels[barrier]),
    );
    await expect(canvas.getByText(/^Under no part\. It is a choice/)).toBeVisible();
  },
};

/** A measure of an area says that it is never attached to a person, and no barrier is mapped to it. */
export const AreaMeasure: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'deprivation');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^1 of/);
    await expect(canvas.getByText('About an area, never about a person')).toBeVisible();
    await expect(canvas.getByText(/Never attach it to a person/)).toBeVisible();
    await expect(
      canvas.getByText(/^No barrier is mapped to it\. It measures an area/),
    ).toBeVisible();
  },
};
