'use client';

import { type ComponentType, createElement, forwardRef, type ReactNode, useEffect } from 'react';
import type { FacilitationComponents } from '../provider/components.js';

/*
 * Development only: looks whether a control that a host gave through `components` puts on the page what
 * a widget gave to it. Nothing of this file is in a production bundle.
 */

type ControlName = keyof FacilitationComponents;
type GivenProps = Readonly<Record<string, unknown>>;

interface Given {
  name: ControlName;
  props: GivenProps;
}

/** What each kind of control must carry, and what goes wrong where it does not. */
const needed: Record<ControlName, { selector: string; attributes: Record<string, string> }> = {
  Button: {
    selector: 'button, input[type="submit"]',
    attributes: {
      type: 'pressing it does not send the form',
      name: 'the widget cannot tell which button was pressed, and takes it for the first',
      value: 'the widget cannot tell which button was pressed, and takes it for the first',
    },
  },
  Link: { selector: 'a', attributes: { href: 'it leads nowhere' } },
  TextInput: {
    selector: 'input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea',
    attributes: {
      name: 'a form that is posted leaves the answer out',
      id: 'the error summary cannot lead to it',
      required: 'nobody hears that the answer is needed',
    },
  },
};

/** Controls that were rendered since a widget last took note. Effects of parts run before the widget's. */
let rendered: Given[] = [];

const controlsOf = new WeakMap<Element, readonly Given[]>();

/** Keeps what was rendered inside the widget whose effect runs now. */
export function noteControls(widget: Element | null): void {
  if (widget) controlsOf.set(widget, rendered);
  rendered = [];
}

const watched = new WeakMap<object, ComponentType<never>>();

/** A host's control that notes what it was given. The same control gives the same one each time. */
export function watchedControl<TProps extends object>(
  name: ControlName,
  control: ComponentType<TProps>,
): ComponentType<TProps> {
  const known = watched.get(control);
  if (known) return known as ComponentType<TProps>;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each control, and kept.
  const Watched = forwardRef<never, TProps>((props, ref) => {
    useEffect(() => {
      rendered.push({ name, props: props as GivenProps });
    });
    // A ref only where there is one: React 18 complains of refs that a function does not take.
    return createElement(control, (ref ? { ...props, ref } : props) as TProps);
  });
  watched.set(control, Watched as unknown as ComponentType<never>);
  return Watched as unknown as ComponentType<TProps>;
}

function carries(element: Element, attribute: string, value: unknown): boolean {
  return value === true
    ? element.hasAttribute(attribute)
    : element.getAttribute(attribute) === String(value);
}

function loss(name: ControlName, what: string, effect: string): string {
  return `The ${name} given through components loses ${what}: ${effect}. Pass every prop that it gets on to its element.`;
}

/** Text of the elements that describe a field. */
function descriptionOf(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}

function describes(description: string, part: ReactNode): boolean {
  return typeof part === 'string' ? description.includes(part) : description.trim() !== '';
}

function faultsOfTextInput(field: HTMLInputElement, { hint, error }: GivenProps): string[] {
  const faults: string[] = [];
  if (!field.labels?.length && !field.matches('[aria-label], [aria-labelledby]')) {
    faults.push(loss('TextInput', 'its label', 'a screen reader does not say what to write'));
  }
  const description = descriptionOf(field);
  const parts = [hint, error].filter(Boolean) as ReactNode[];
  if (!parts.every((part) => describes(description, part))) {
    const effect = 'a screen reader does not read its hint and its error';
    faults.push(loss('TextInput', 'aria-describedby', effect));
  }
  return faults;
}

/** What is missing on the page of the controls that a widget rendered last, as sentences. */
export function faultsOfControls(widget: Element): string[] {
  return (controlsOf.get(widget) ?? []).flatMap(({ name, props }) => {
    const { selector, attributes } = needed[name];
    const faults: string[] = [];
    let left = [...widget.querySelectorAll(selector)];
    for (const [attribute, effect] of Object.entries(attributes)) {
      const value = props[attribute];
      if (value === undefined || value === false) continue;
      const carrying = left.filter((element) => carries(element, attribute, value));
      if (carrying.length === 0) faults.push(loss(name, attribute, effect));
      else left = carrying;
    }
    const [field] = left;
    if (name === 'TextInput' && field) {
      faults.push(...faultsOfTextInput(field as HTMLInputElement, props));
    }
    return faults;
  });
}
