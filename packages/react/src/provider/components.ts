import type {
  AnchorHTMLAttributes,
  ButtonHTMLAttributes,
  ComponentType,
  InputHTMLAttributes,
  ReactNode,
  RefAttributes,
} from 'react';

/** What a button of a widget is given. A host's own button gets the same. */
export interface ButtonProps
  extends ButtonHTMLAttributes<HTMLButtonElement>,
    RefAttributes<HTMLButtonElement> {
  /**
   * `primary` for the one main action, `secondary` for others, `link` for a quiet one.
   * @default 'primary'
   * @since 0.1.0
   */
  variant?: 'primary' | 'secondary' | 'link' | undefined;
  /**
   * `small` is for staff screens: 32 px high at least.
   * @default 'default'
   * @since 0.1.0
   */
  size?: 'default' | 'small' | undefined;
}

export interface LinkProps
  extends AnchorHTMLAttributes<HTMLAnchorElement>,
    RefAttributes<HTMLAnchorElement> {}

/** What a line of text is given. A host's own shows label, hint and error, and ties them to its field. */
export interface TextInputProps
  extends InputHTMLAttributes<HTMLInputElement>,
    RefAttributes<HTMLInputElement> {
  /**
   * What to write.
   * @since 0.1.0
   */
  label: ReactNode;
  /**
   * Help with the answer, read after the label.
   * @since 0.1.0
   */
  hint?: ReactNode;
  /**
   * What is wrong with the answer and how to put it right.
   * @since 0.1.0
   */
  error?: ReactNode;
}

/** Controls that a host can put in place of the kit's own, through `components` on the provider. */
export interface FacilitationComponents {
  Button: ComponentType<ButtonProps>;
  Link: ComponentType<LinkProps>;
  TextInput: ComponentType<TextInputProps>;
}
