import { Checkboxes, Details } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

/** Holds what only some people need. It opens without JavaScript. */
const meta = {
  title: 'Building blocks/Details',
  component: Details,
  decorators: [onSheet],
  args: {
    summary: 'What to bring with you',
    children: <p className="df-text">Bring your phone or tablet if you have one.</p>,
  },
} satisfies Meta<typeof Details>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Closed, as everyone meets it. */
export const Closed: Story = {};

/** Open. */
export const Open: Story = { args: { open: true } };

/** Its words open it, and close it again. */
export const Opens: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const words = canvas.getByText('What to bring with you');
    await expect(canvas.getByText(/Bring your phone/)).not.toBeVisible();
    await userEvent.click(words);
    await expect(canvas.getByText(/Bring your phone/)).toBeVisible();
    await userEvent.click(words);
    await expect(canvas.getByText(/Bring your phone/)).not.toBeVisible();
    await userEvent.click(words);
  },
};

/** With controls inside, as on staff screens. */
export const WithControls: Story = {
  args: {
    open: true,
    summary: 'Add more (optional)',
    children: (
      <Checkboxes
        name="barriers"
        legend="What got in the way?"
        legendSize="s"
        layout="tiles"
        options={[
          { value: 'locked-out', label: 'Locked out of an account' },
          { value: 'data-cost', label: 'Cost of internet or mobile data' },
          { value: 'no-device', label: 'No device that can go online' },
        ]}
      />
    ),
  },
};

/** Long words break onto more lines beside the arrow. */
export const LongText: Story = {
  args: {
    open: true,
    summary: 'What to bring with you when you come to the surgery for help with online services',
    children: (
      <p className="df-text">
        Bring your phone or tablet if you have one, and the email address that you use. If you have
        photo ID, bring that too. You can come without any of these, and someone can come with you.
      </p>
    ),
  },
};
