import { axeFaults, axeFaultsWhere } from './axe.js';
import type { ConformanceHost } from './host.js';
import type { Stage } from './stage.js';

/** Sets an attribute of an element, and gives what puts it back as it was. */
export function setAttribute(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => {
    if (before === null) element.removeAttribute(name);
    else element.setAttribute(name, before);
  };
}

/**
 * Gives the page what axe asks of every page and a shell may leave to others: title, language, and a main
 * landmark with a first heading. Gives what takes it away again.
 */
function completePage({ frame, place }: Stage): () => void {
  const undo: (() => void)[] = [];
  const { documentElement: html, title } = document;
  if (!title) {
    const had = document.querySelector('title');
    document.title = 'Conformance';
    undo.push(() => {
      if (had) document.title = title;
      else document.querySelector('title')?.remove();
    });
  }
  if (!html.lang) undo.push(setAttribute(html, 'lang', 'en'));
  if (!place.querySelector('main, [role="main"]')) {
    undo.push(setAttribute(frame, 'role', 'main'));
    if (!place.querySelector('h1')) {
      const heading = document.createElement('h1');
      heading.textContent = 'Conformance';
      frame.prepend(heading);
      undo.push(() => heading.remove());
    }
  }
  return () => {
    for (const step of undo) step();
  };
}

/** What axe finds in the shell and in what holds it; whatever else stands on the page does not count. */
export async function axeOnStage(stage: Stage, { container, axe }: ConformanceHost) {
  if (container) return axeFaults(container, axe);
  const { frame } = stage;
  const restore = completePage(stage);
  try {
    const counts = (element: Element) => frame.contains(element) || element.contains(frame);
    return await axeFaultsWhere(counts, document, axe);
  } finally {
    restore();
  }
}
