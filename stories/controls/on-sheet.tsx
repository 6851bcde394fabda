import type { Decorator } from '@storybook/react-vite';

/** Stands a control on the white sheet that it has inside a widget. */
export const onSheet: Decorator = (Story) => (
  <div className="kit-sheet">
    <Story />
  </div>
);
