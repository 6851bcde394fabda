import { renderToString } from 'react-dom/server';
import type { TestProject } from 'vitest/node';
import { conformanceCases } from '../testing/conformance-cases.js';
import { onSubject } from '../testing/stage.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Markup of each conformance case, rendered in a process without a DOM. */
    serverMarkup: Record<string, string>;
  }
}

/** Renders every case where there is no DOM, and hands the markup to the tests in the browser. */
export default function renderOnServer(project: TestProject): void {
  if (typeof document !== 'undefined') {
    throw new Error('Server rendering must be tested in a process without a DOM.');
  }
  const markup = conformanceCases.map(({ name, element }) => [
    name,
    renderToString(element(onSubject)),
  ]);
  project.provide('serverMarkup', Object.fromEntries(markup));
}
