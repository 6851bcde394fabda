/** A role of ARIA by which a step finds an element. */
export type KeyRole =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'radio'
  | 'region'
  | 'status'
  | 'tab'
  | 'textbox';

/** What must hold after a key was pressed. */
export interface KeyExpectation {
  role: KeyRole;
  /** Accessible name, whole. */
  name?: string | undefined;
  /** The element has focus. */
  focused?: boolean | undefined;
  /** A radio or checkbox is chosen, or is not. */
  checked?: boolean | undefined;
  /** It is on the page, or no longer. */
  present?: boolean | undefined;
}

/** One press of a real key, and what must then hold. */
export interface KeyStep {
  /** A key by its name in the standard `KeyboardEvent.key`, with `Shift+` before it where held. */
  press: string;
  /** Pressed as often as this. @default 1 */
  times?: number | undefined;
  expect?: readonly KeyExpectation[] | undefined;
}

/** What one key does in a widget, in words and as steps that can be run. */
export interface KeyRow {
  key: string;
  effect: string;
  /** Id of the story where the steps are run, from the top of its page; each row starts anew. */
  story: string;
  steps: readonly KeyStep[];
}

/** The keys of one widget. */
export interface KeyTable {
  widget: string;
  keys: readonly KeyRow[];
}
