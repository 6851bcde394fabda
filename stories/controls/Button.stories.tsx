import { Button } from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { onSheet } from './on-sheet.tsx';

/** Does something on this page. One main action a page; everything else is quieter. */
const meta = {
  title: 'Building blocks/Button',
  component: Button,
  decorators: [onSheet],
  args: { children: 'Continue', onClick: fn() },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The one main action. At 320 px it is as wide as the screen, so that a thumb finds it. */
export const Primary: Story = {
  play: async ({ canvasElement, args }) => {
    const button = within(canvasElement).getByRole('button', { name: 'Continue' });
    await expect(button).toHaveAttribute('type', 'button');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};

/** Another action beside the main one. */
export const Secondary: Story = {
  args: { variant: 'secondary', children: 'Change your answer' },
};

/** A quiet action that reads as a link and still does something on this page. */
export const Quiet: Story = {
  args: { variant: 'link', children: 'Skip this question' },
};

/** For staff screens: lower, and still large enough to hit. */
export const Small: Story = {
  args: { size: 'small', children: 'Save' },
};

/** The three kinds side by side. The main one comes first. */
export const Together: Story = {
  render: () => (
    <div className="kit-row">
      <Button>Save</Button>
      <Button variant="secondary">Save and add another</Button>
      <Button variant="link">Cancel</Button>
    </div>
  ),
};

/** The same row at the size for staff screens. */
export const TogetherSmall: Story = {
  render: () => (
    <div className="kit-row">
      <Button size="small">Save</Button>
      <Button size="small" variant="secondary">
        Undo
      </Button>
      <Button size="small" variant="link">
        Record a message or display instead
      </Button>
    </div>
  ),
};

/** Long words break onto more lines. Nothing is cut off. */
export const LongText: Story = {
  args: { children: 'Ask a member of the reception team to phone you back about online services' },
};

/** A button that cannot be pressed. Avoid it: leave the button on and say what is missing. */
export const Disabled: Story = {
  args: { disabled: true },
};
