import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import type { PageProps } from './pages/words.ts';

/** The markup of a question page, and the same page once more for each call. */
export function rendererOf(Page: ComponentType<PageProps>): () => string {
  return () => renderToString(<Page onAnswered={() => {}} />);
}
