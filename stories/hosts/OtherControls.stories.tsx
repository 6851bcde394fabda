import {
  type ButtonProps,
  FacilitationProvider,
  FacilitationRecorder,
  HelpOffer,
  type TextInputProps,
} from '@digital-facilitation/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import nhsukFrontend from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css?inline';
import { Button, TextInput } from 'nhsuk-react-components';
import { expect, userEvent, within } from 'storybook/test';
import { pageStyles } from './page-styles.tsx';

/** The kit's variants in the words of nhsuk-react-components. */
function NhsukButton({ variant = 'primary', size, ...rest }: ButtonProps) {
  return (
    <Button {...(rest as object)} secondary={variant !== 'primary'} small={size === 'small'} />
  );
}

const components = {
  Button: NhsukButton,
  TextInput: (props: TextInputProps) => <TextInput {...(props as object)} />,
};

/** Widgets with a page's own controls in place of the kit's. */
const meta = {
  title: 'Hosts/Other controls',
  tags: ['!autodocs'],
  decorators: [pageStyles(nhsukFrontend, 'js-enabled nhsuk-frontend-supported')],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Button and TextInput of another library, given through `components`, keep every widget whole. */
export const NhsukReactComponents: Story = {
  // That library has one set of colours, so its controls cannot follow the kit's other themes.
  globals: { theme: 'nhs' },
  render: () => (
    <FacilitationProvider components={components}>
      <div className="kit-stack">
        <HelpOffer surgeryPhone="01632 960 100" />
        <FacilitationRecorder providerRole="receptionist" />
      </div>
    </FacilitationProvider>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /message or display/ }));
    const reach = canvas.getByRole('textbox', { name: /How many/ });
    await userEvent.type(reach, 'many');
    await userEvent.click(canvas.getByRole('button', { name: 'Save' }));
    await expect(reach).toHaveAccessibleDescription(/Error: /);
    await expect(reach).toHaveClass('nhsuk-input');
  },
};
