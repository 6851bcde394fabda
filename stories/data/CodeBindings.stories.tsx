import { otherBindings, snomedBindings } from '@digital-facilitation/data-model/code-bindings';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CodeBindingCatalogue } from './CodeBindingCatalogue.tsx';

/** The code bindings as they stand in the data model today. */
const meta = {
  title: 'Data/Code bindings',
  component: CodeBindingCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof CodeBindingCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every code. */
export const All: Story = {};

/** Two codes that differ by two digits that change places: each is found, and says what it means. */
export const EasilyConfused: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const search = canvas.getByRole('searchbox', { name: 'Code, words in an entry, or its id' });
    await userEvent.type(search, '415805003');
    await expect(canvas.getByRole('heading', { name: 'Uses Makaton sign language' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'Uses British sign language' })).toBeNull();
    await expect(canvas.getByText(/^Communication support: Makaton\./)).toBeVisible();
  },
};

/** Codes that need no licence of SNOMED CT, by their system. */
export const OfOneSystem: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const name = 'UK Core: preferred contact method';
    await userEvent.selectOptions(canvas.getByLabelText('System'), name);
    const shown = canvas.getAllByText(name, { selector: 'p' });
    const contact = otherBindings.filter(({ concept }) => concept.list === 'contact-methods');
    await expect(shown).toHaveLength(contact.length);
    await expect(canvas.queryByText('Not checked in the NHS SNOMED browser.')).toBeNull();
  },
};

/** Codes are found by their system too, as it is named in each entry. */
export const FoundBySystem: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'snomed');
    const codes = new Set(snomedBindings.map(({ code }) => code));
    await expect(canvas.getByRole('status')).toHaveTextContent(`${codes.size} of`);
  },
};

/** Codes on safeguarding say that a patient never sees them. */
export const ClinicalOnly: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(
      canvas.getByLabelText('Subject'),
      'Review before access to a record',
    );
    await expect(canvas.getAllByText(/never shown to a patient$/)).toHaveLength(2);
    await expect(canvas.getAllByText('Not checked in the NHS SNOMED browser.')).toHaveLength(2);
  },
};
