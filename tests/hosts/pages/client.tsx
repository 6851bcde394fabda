import { createRoot } from 'react-dom/client';
import { kitPageWith, placeFor, Shown } from './kit-page.tsx';

/** Renders in the browser. A second version of the kit brings this script, and React, once more. */
const script = document.currentScript as HTMLScriptElement;
const { styles = 'kit.css', name = 'kitPage' } = script.dataset;

const page = kitPageWith(async (widget, id) => {
  const root = createRoot(await placeFor(id, styles));
  root.render(<Shown widget={widget} words={document.body.dataset.words} />);
  return root;
});
Object.assign(globalThis, { [name]: page });
