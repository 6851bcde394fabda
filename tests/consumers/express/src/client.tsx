import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page, type PageProps } from './Page.tsx';

const props = JSON.parse(document.getElementById('page')?.textContent ?? '') as PageProps;
hydrateRoot(
  document,
  <StrictMode>
    <Page {...props} />
  </StrictMode>,
);
