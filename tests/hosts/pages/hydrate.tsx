import { hydrateRoot } from 'react-dom/client';
import { FromServer, type FromServerProps } from './from-server.tsx';
import { keep, kitPageWith, settled } from './kit-page.tsx';

/** Brings the markup of the server to life, once the page asks for it or as soon as this arrives. */
async function hydrate(id: string) {
  const place = document.getElementById(id) as HTMLElement;
  const props = JSON.parse(place.dataset.props ?? '{}') as FromServerProps;
  const root = hydrateRoot(place, <FromServer {...props} keep={keep} />);
  await settled();
  place.dataset.hydrated = 'yes';
  return root;
}

globalThis.kitPage = kitPageWith((_widget, id) => hydrate(id));
for (const { id } of document.querySelectorAll('[data-props]')) void kitPage.show('HelpOffer', id);
