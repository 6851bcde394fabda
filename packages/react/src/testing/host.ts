import type { ReactElement } from 'react';
import type { AxeOptions } from './axe.js';
import type { ConformanceCase } from './conformance-cases.js';

/** The shell that widgets are checked in. Every part may be left out. */
export interface ConformanceHost {
  /**
   * Your provider, theme and layout around a widget. The widget must arrive where it stands, not through
   * a portal or in a shadow root. Components are defined outside, so that they are the same each time.
   */
  wrap?: ((children: ReactElement) => ReactElement) | undefined;
  /**
   * A visible place on a page of yours: axe then looks at this place alone. Where left out, the shell is
   * shown at the end of the body, in a main landmark with a heading if it has no main of its own, and axe
   * looks at it as a page.
   */
  container?: HTMLElement | undefined;
  /** Your shell's words for the names of controls to press, by the English name. */
  names?: Readonly<Record<string, string>> | undefined;
  /** Presses as your tools do, such as `userEvent.click`. Where left out, with `focus()` and `click()`. */
  press?: ((control: HTMLElement) => unknown) | undefined;
  /** Sets the size of the window, in CSS px, such as `page.viewport` of Vitest. */
  resize?: ((width: number, height: number) => unknown) | undefined;
  /**
   * Markup that your server rendered, in the shell, with `data-host="yes"` on the subject. Where left out,
   * the check renders it in place with `renderToString`, which does not show what breaks without a DOM.
   */
  serverMarkup?: string | undefined;
  /** Rules of axe that are off because of the shell's own parts. */
  axe?: AxeOptions | undefined;
}

/** One thing that a control or widget must keep to, wherever it stands. */
export interface ConformanceCheck {
  /** Stays the same from version to version, so that a check can be named or left out. */
  id: string;
  /** Goes on from the name of a subject: "HelpOffer leaves no listener behind when it is removed". */
  says: string;
  /**
   * What the check needs: `dom` is there in jsdom too, `layout` in a browser alone, and `development` is
   * any build but one for production.
   */
  needs: 'dom' | 'layout' | 'development';
  /**
   * Shows the subject in the host's shell, does what is to be done, and removes everything again. Checks
   * wait for each other. Answers with a sentence for each fault; nothing was found where there is none.
   */
  check: (subject: ConformanceCase, host?: ConformanceHost) => Promise<string[]>;
}
