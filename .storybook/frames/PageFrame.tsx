import type { ReactNode } from 'react';

/** Which page a story stands in: a GP surgery's website, a staff screen, or an empty page. */
export type PageKind = 'surgery' | 'staff' | 'plain';

interface PageFrameProps {
  kind: PageKind;
  title: string;
  children: ReactNode;
}

/** A realistic page around a widget: auditors and buyers judge pages, not fragments. The practice is fictional. */
export function PageFrame({ kind, title, children }: PageFrameProps) {
  if (kind === 'plain') {
    return (
      <main className="kit-page kit-page--plain">
        <h1 className="kit-visually-hidden">{title}</h1>
        {children}
      </main>
    );
  }
  const staff = kind === 'staff';
  return (
    <div className="kit-page" data-kind={kind} lang="en" dir="ltr">
      <header className="kit-page__header">
        <p className="kit-page__brand">
          {staff ? 'Practice desk' : 'Hawthorn Lane Surgery'}
          <span className="kit-page__note">fictional {staff ? 'staff screen' : 'GP surgery'}</span>
        </p>
      </header>
      <main className="kit-page__main">
        <h1 className="kit-page__title">{staff ? 'Front desk' : 'Online services'}</h1>
        {children}
      </main>
      <footer className="kit-page__footer">
        <p>
          {staff
            ? 'This is a fictional screen for showing the kit.'
            : 'In an emergency, call 999. For urgent help, go to NHS 111 online or call 111.'}
        </p>
      </footer>
    </div>
  );
}
