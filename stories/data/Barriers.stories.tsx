import { barriers } from '@digital-facilitation/data-model/catalogue';
import { barrierLabels, barrierPublicLabels } from '@digital-facilitation/data-model/labels';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { BarrierCatalogue } from './BarrierCatalogue.tsx';

/** The barriers as they stand in the data model today. */
const meta = {
  title: 'Data/Barriers',
  component: BarrierCatalogue,
  tags: ['!autodocs'],
} satisfies Meta<typeof BarrierCatalogue>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every barrier. */
export const All: Story = {};

/** Those that the health service cannot remove. Each has a hand-over among what helps. */
export const BeyondRemit: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Remit'), 'beyond');
    const beyond = barriers.filter(({ remit }) => remit === 'beyond').length;
    await expect(canvas.getByRole('status')).toHaveTextContent(
      `${beyond} of ${barriers.length} barriers are shown.`,
    );
  },
};

/** Filters add up: words, remit and domain. */
export const Searched: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'COST');
    await userEvent.selectOptions(canvas.getByLabelText('Domain'), 'Access to devices and data');
    await expect(canvas.getByRole('heading', { name: 'Cost of a device' })).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'Was never told' })).toBeNull();
  },
};

/** Words in any order and form, an id, what a patient says, and where a source is found: all lead to the entry. */
export const FoundInManyWays: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const search = canvas.getByRole('searchbox');
    const { 'data-cost': said = '' } = barrierPublicLabels;
    for (const text of [
      'data-cost',
      'COST  mobile',
      'mobile cost',
      'internet costs',
      'cöst mobile',
      said,
    ]) {
      await userEvent.clear(search);
      await userEvent.paste(text);
      await expect(canvas.getByRole('heading', { name: barrierLabels['data-cost'] })).toBeVisible();
      await expect(canvas.queryByRole('heading', { name: 'Was never told' })).toBeNull();
    }
    await expect(canvas.getByText('data-cost', { selector: 'code' })).toBeVisible();
  },
};

/** A source is named with its address, and is searched by it. */
export const FoundBySource: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), '10.1186/s12875-023-02257-5');
    const entries = canvas.getAllByRole('heading', { level: 3 });
    await expect(canvas.getAllByText('doi.org/10.1186/s12875-023-02257-5')).toHaveLength(
      entries.length,
    );
  },
};

/** Where nothing matches, the status says what to do. */
export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'bicycle');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^No barriers match/);
  },
};

/** What chiefly gets in the way of people who are homeless and lies beyond health care, to plan hand-overs. */
export const BeyondRemitForOneGroup: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByLabelText('Group chiefly affected'), 'homeless');
    await userEvent.selectOptions(canvas.getByLabelText('Remit'), 'beyond');
    const found = barriers.filter(
      ({ remit, affectedGroups }) => remit === 'beyond' && affectedGroups.includes('homeless'),
    );
    await expect(found.length).toBeGreaterThan(0);
    await expect(canvas.getAllByRole('heading', { level: 3 })).toHaveLength(found.length);
  },
};
