/** What must hold after a key was pressed. */
export interface KeyExpectation {
  role: 'alert' | 'button' | 'checkbox' | 'heading' | 'link' | 'radio' | 'textbox';
  /** Accessible name, whole; any where it is left out. */
  name?: string;
  focused?: boolean;
  checked?: boolean;
  /** It is on the page, or no longer. @default true */
  present?: boolean;
}

/** One press of a key, and what must then hold. */
export interface KeyStep {
  /** Name of the key in the standard `KeyboardEvent.key`, with `Shift+` before it where held. */
  press: string;
  /** @default 1 */
  times?: number;
  expect?: readonly KeyExpectation[];
}

/** What a key does: in words for people, and as steps that the accessibility audit presses. */
export interface KeyRow {
  key: string;
  effect: string;
  /** Id of the story where the steps are pressed, from the top of its page. */
  story: string;
  steps: readonly [KeyStep, ...KeyStep[]];
}

/** The keys of one widget. */
export interface KeyTable {
  widget: string;
  keys: readonly [KeyRow, ...KeyRow[]];
}
