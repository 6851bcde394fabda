import type { ComponentType } from 'react';

/** A page that can be had with its one fault and without it. */
export interface Planted {
  fault: boolean;
}

/** The page with its fault, as a story. */
export function broken(Page: ComponentType<Planted>) {
  return { render: () => <Page fault /> };
}

/** The same page without the fault. */
export function sound(Page: ComponentType<Planted>) {
  return { render: () => <Page fault={false} /> };
}
