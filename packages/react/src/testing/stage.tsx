import { Component, type ReactElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { ConformanceHost } from './host.js';
import { replace } from './replace.js';
import { arrived, settled, withRunningClock } from './waiting.js';

/** Marks the root element of a subject. */
export const onSubject = { 'data-host': 'yes' } as const;

/** A place on the page where a check shows a subject in the host's shell. */
export interface Stage {
  /** Holds the shell, and nothing else. */
  place: HTMLElement;
  /** Holds the place. */
  frame: HTMLElement;
  /** The subject's root element. */
  subject: () => HTMLElement | null;
  /** Renders in the shell and waits for it. What stands in the shell is replaced; the shell stays. */
  show: (children: ReactElement) => Promise<void>;
  /** What `show` renders, for a server or for hydration. */
  tree: (children: ReactElement) => ReactElement;
  /** Takes over the markup that stands in the place. */
  hydrate: (children: ReactElement, onFault: (error: unknown) => void) => Promise<void>;
}

interface BoundaryProps {
  onThrow: (error: unknown) => void;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { thrown: boolean }> {
  override state = { thrown: false };
  static getDerivedStateFromError(): { thrown: boolean } {
    return { thrown: true };
  }
  override componentDidCatch(error: unknown): void {
    this.props.onThrow(error);
  }
  override render(): ReactNode {
    return this.state.thrown ? null : this.props.children;
  }
}

/** The checks wait by themselves, so React is not to ask for `act`. Gives what puts it back. */
function withoutAct(): () => void {
  return replace(globalThis, 'IS_REACT_ACT_ENVIRONMENT', { value: false, writable: true });
}

/** Says what an error says, without its stack. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let last: Promise<unknown> = Promise.resolve();

/** Each check replaces what the page has one of, such as its console, so they take turns. */
function inTurn<TAnswer>(work: () => Promise<TAnswer>): Promise<TAnswer> {
  const turn = last.then(work, work);
  last = turn.catch(() => {});
  return turn;
}

/** Makes a stage, uses it, and removes it, also where a check throws. What was thrown inside is a fault. */
export function onStage(
  host: ConformanceHost,
  use: (stage: Stage) => Promise<string[]>,
): Promise<string[]> {
  return inTurn(async () => {
    const restoreAct = withoutAct();
    const restoreClock = withRunningClock();
    const frame = document.createElement('div');
    const place = document.createElement('div');
    frame.append(place);
    (host.container ?? document.body).append(frame);
    const thrown: unknown[] = [];
    let root: Root | undefined;

    const tree = (children: ReactElement) => (
      <Boundary onThrow={(error) => thrown.push(error)}>
        {host.wrap?.(children) ?? children}
      </Boundary>
    );
    const subject = () => place.querySelector<HTMLElement>('[data-host="yes"]');
    async function show(children: ReactElement): Promise<void> {
      root ??= createRoot(place);
      const { render } = root;
      flushSync(() => render.call(root, tree(children)));
      await settled();
    }
    async function hydrate(children: ReactElement, onFault: (error: unknown) => void) {
      root = hydrateRoot(place, tree(children), { onRecoverableError: onFault });
      await settled(50);
    }
    try {
      const faults = await use({ place, frame, subject, show, tree, hydrate });
      const broken = thrown.map((error) => `It threw while it was shown: ${wordsOf(error)}`);
      return [...new Set([...broken, ...faults])];
    } finally {
      root?.unmount();
      frame.remove();
      await settled();
      restoreClock();
      restoreAct();
    }
  });
}

/** Waits for the subject, which a shell may show late. Says so where it does not come. */
export async function waitForSubject({ subject }: Stage): Promise<string[]> {
  if (await arrived(subject)) return [];
  return [
    'The subject did not arrive in the shell. The shell has to render its children where they stand, and the subject has to give data-host to its root element.',
  ];
}
