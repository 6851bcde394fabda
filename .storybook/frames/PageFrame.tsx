import type { ReactNode } from 'react';

/** Which page a story stands in: a GP surgery's website, a staff screen, a day of both, or an empty page. */
export type PageKind = keyof typeof pages | 'plain';

const pages = {
  surgery: {
    brand: 'Hawthorn Lane Surgery',
    note: 'fictional GP surgery',
    title: 'Online services',
    footer: 'In an emergency, call 999. For urgent help, go to NHS 111 online or call 111.',
  },
  staff: {
    brand: 'Practice desk',
    note: 'fictional staff screen',
    title: 'Front desk',
    footer: 'This is a fictional screen for showing the kit.',
  },
  morning: {
    brand: 'Digital Facilitation Kit',
    note: 'a tour with a fictional practice',
    title: 'A practice’s morning',
    footer: 'Nothing on this page is kept or sent. Load it again to start again.',
  },
} as const;

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
  const { brand, note, title: pageTitle, footer } = pages[kind];
  return (
    <div className="kit-page" data-kind={kind} lang="en" dir="ltr">
      <header className="kit-page__header">
        <p className="kit-page__brand">
          {brand}
          <span className="kit-page__note">{note}</span>
        </p>
      </header>
      <main className="kit-page__main">
        <h1 className="kit-page__title">{pageTitle}</h1>
        {children}
      </main>
      <footer className="kit-page__footer">
        <p>{footer}</p>
      </footer>
    </div>
  );
}
