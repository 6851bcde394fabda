import type { ButtonProps, TextInputProps } from '@digital-facilitation/react';
import { Button, TextInput } from 'nhsuk-react-components';
import { createRoot } from 'react-dom/client';
import { kitPageWith, placeFor, Shown } from './kit-page.tsx';

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

globalThis.kitPage = kitPageWith(async (widget, id) => {
  const root = createRoot(await placeFor(id, 'kit.css'));
  root.render(<Shown widget={widget} components={components} />);
  return root;
});
