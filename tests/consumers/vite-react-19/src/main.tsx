import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const container = document.getElementById('app');
if (!container) throw new Error('The page has no element with the id "app", so nothing is shown.');
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
