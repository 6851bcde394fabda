import { approachLabels } from '@digital-facilitation/data-model/labels';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { WhatHelpsExplorer } from './WhatHelpsExplorer.tsx';

/** The rule behind AskWhatHelps, live: choose barriers and read what it suggests, and why. */
const meta = {
  title: 'Data/What helps',
  component: WhatHelpsExplorer,
  tags: ['!autodocs'],
} satisfies Meta<typeof WhatHelpsExplorer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is chosen: the way that is not online stands all the same. */
export const NothingChosen: Story = {};

/** The cost of data is beyond the remit of the health service, so hand-overs come with it. */
export const CostOfData: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByLabelText('Cost of internet or mobile data'));
    await expect(canvas.getByRole('status')).toHaveTextContent(/hand-over/);
    await expect(canvas.getAllByText('Hand-over').length).toBeGreaterThan(0);
  },
};

/** What answers more than one barrier stands higher. */
export const SeveralBarriers: Story = {
  args: { chosen: ['shared-device', 'confidentiality', 'no-private-space', 'low-confidence'] },
};

/** To prefer a person over a screen is a choice: the way that is not online comes first. */
export const ChoosesAPerson: Story = {
  args: { chosen: ['prefers-human', 'data-cost'] },
  play: async ({ canvasElement }) => {
    const [first] = within(canvasElement).getAllByRole('heading', { level: 3 });
    await expect(first).toHaveTextContent(approachLabels['non-digital-route']);
  },
};

/** For a plan: what only a designer, a supplier or a wider body can do is there too. */
export const ForAPlan: Story = {
  args: { chosen: ['too-many-apps', 'no-owner'], audience: 'planning' },
};
