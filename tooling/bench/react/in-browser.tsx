import { type ComponentType, createElement, type ReactNode, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { PageProps } from './pages/words.ts';

/** What a page of the benchmark does for the script that drives it. */
export interface InBrowser {
  /** Milliseconds to take over the server's markup, with the first effects of the page. */
  hydrate(): number;
  /** From now on: milliseconds from the next key press to the frame that shows what is waited for. */
  untilShown(shown: 'error' | 'choice'): Promise<number>;
}

declare global {
  var bench: InBrowser;
  var mountAndRemove: (name: string, times: number) => Promise<void>;
}

const shows = {
  error: '[role="alert"]',
  choice: 'input:checked, [role="radio"][aria-checked="true"]',
};

/** Resolves in a task of its own, after those that wait already. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('next');
  });
}

/** Resolves after the browser has painted the frame that is under way. */
async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTask();
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

/** Tells when the first effects of everything inside have run. */
function Ready({ onReady, children }: { onReady: () => void; children: ReactNode }) {
  useEffect(onReady, [onReady]);
  return children;
}

/** For a question page, as a script in the document that the server has rendered. */
export function runPage(Page: ComponentType<PageProps>): void {
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
            <Page onAnswered={() => {}} />
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
  };
}

/** For widgets that come and go: each stands alone, as its own root, with nothing set by a host. */
export function runWidgets(widgets: Readonly<Record<string, unknown>>): void {
  globalThis.mountAndRemove = async (name, times) => {
    for (let count = 0; count < times; count += 1) {
      const place = document.createElement('div');
      document.body.append(place);
      const root = createRoot(place);
      flushSync(() => root.render(createElement(widgets[name] as ComponentType)));
      // With what a person can set going: the form is sent with nothing in it, and says so.
      place.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
      await nextTask();
      root.unmount();
      place.remove();
      await nextTask();
    }
  };
}
