'use client';

import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { faultsOfControls, noteControls } from './swapped-controls.js';
import { warnOnce } from './warn.js';

/** Style sheets and late scripts have this long to arrive before a page is said to be without them. */
const SETTLED_AFTER_MS = 1000;

/** Text on a widget is 16 px at least where a page leaves its root alone. */
const SMALLEST_TEXT_PX = 14;

function checkStyles(widget: Element): void {
  // Nothing can be seen of a widget that has no box: it is hidden, or there is no layout, as in a unit test.
  if (widget.getClientRects().length === 0) return;
  const style = getComputedStyle(widget);
  if (style.getPropertyValue('--_text') === '') {
    const where =
      widget.getRootNode() instanceof ShadowRoot ? 'this shadow root' : 'the page of this widget';
    warnOnce(
      `The kit's style sheet is not on ${where}, so nothing has its form, its targets or its focus style. Import "@digital-facilitation/react/styles.css" once; a shadow root must adopt it itself.`,
    );
  } else if (Number.parseFloat(style.fontSize) < SMALLEST_TEXT_PX) {
    warnOnce(
      "The page makes its root's font size small, so the kit's text is too small to read. Where 1.6rem is 16px, set --df-rem: 1.6rem on the page.",
    );
  }
}

function checkIds(widget: Element): void {
  const root = widget.getRootNode() as Document | ShadowRoot;
  const all = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const inWidget = [widget, ...widget.querySelectorAll('[id]')].map(({ id }) => id);
  const shared = inWidget.find((id) => id && all.indexOf(id) !== all.lastIndexOf(id));
  if (shared === undefined) return;
  warnOnce(
    `The id "${shared}" stands more than once on the page, so labels, hints and error links can lead to the wrong element. Give each element an id of its own, or leave it out: the kit makes its own.`,
  );
}

function useChecks(ref: Ref<HTMLElement>): Ref<HTMLElement> {
  const frame = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => frame.current as HTMLElement, []);
  useEffect(() => {
    noteControls(frame.current);
    const timer = setTimeout(() => {
      if (!frame.current) return;
      checkStyles(frame.current);
      checkIds(frame.current);
      for (const fault of faultsOfControls(frame.current)) warnOnce(fault);
    }, SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  });
  return frame;
}

/**
 * Development only: says what a page does that a widget cannot put right. Gives the ref for the widget's
 * root, which the given one follows. In production it does nothing, and its words are not in the bundle.
 */
export const useHostChecks: typeof useChecks =
  process.env.NODE_ENV === 'production' ? (ref) => ref : useChecks;
