import { type ComponentType, type ReactNode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { PageProps } from './pages/words.ts';

/** What a page of the benchmark does for the script that drives it. */
export interface InBrowser {
  /** Milliseconds to take over the server's markup, with the first effects of the page. */
  hydrate(): number;
  /** From now on: milliseconds from the next key press to the frame that shows what is waited for. */
  untilShown(shown: 'error' | 'choice'): Promise<number>;
  answered: string[];
  mount(name: string): void;
  unmount(): void;
}

declare global {
  var bench: InBrowser;
}

const shows = {
  error: '[role="alert"]',
  choice: 'input:checked, [role="radio"][aria-checked="true"]',
};

/** Resolves after the browser has painted the frame that is under way. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage('painted');
    });
  });
}

async function untilShown(shown: 'error' | 'choice'): Promise<number> {
  const pressed = await new Promise<number>((resolve) => {
    const begin = { capture: true, once: true };
    window.addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), begin);
  });
  for (let frame = 0; frame < 120; frame += 1) {
    await painted();
    if (document.querySelector(shows[shown])) return performance.now() - pressed;
  }
  throw new Error(`No frame of two seconds shows the ${shown}.`);
}

function Ready({ onReady, children }: { onReady: () => void; children: ReactNode }) {
  useEffect(onReady, []);
  return children;
}

/** For a question page, as a script in the document that the server has rendered. */
export function runPage(Page: ComponentType<PageProps>): void {
  const answered: string[] = [];
  globalThis.bench = {
    hydrate() {
      const place = document.getElementById('page') as HTMLElement;
      let ready = Number.NaN;
      const start = performance.now();
      flushSync(() =>
        hydrateRoot(
          place,
          <Ready
            onReady={() => {
              ready = performance.now();
            }}
          >
            <Page onAnswered={(way) => answered.push(way)} />
          </Ready>,
          {
            onRecoverableError(error) {
              throw error;
            },
          },
        ),
      );
      return ready - start;
    },
    untilShown,
    answered,
    mount() {},
    unmount() {},
  };
}

/** For widgets that come and go. */
export function runWidgets(widgets: Readonly<Record<string, () => ReactNode>>): void {
  let place: HTMLElement | undefined;
  let root: Root | undefined;
  globalThis.bench = {
    hydrate: () => Number.NaN,
    untilShown,
    answered: [],
    mount(name) {
      place = document.createElement('div');
      document.body.append(place);
      const made = createRoot(place);
      root = made;
      flushSync(() => made.render(widgets[name]?.()));
      // With what a person can set going: the first button that sends a form, with nothing chosen.
      place.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
    },
    unmount() {
      root?.unmount();
      place?.remove();
      root = undefined;
      place = undefined;
    },
  };
}
