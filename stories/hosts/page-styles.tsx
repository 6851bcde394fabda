import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useInsertionEffect } from 'react';

interface PageStylesProps {
  css: string;
  /** What the page's body needs for its own scripts and styles. */
  bodyClass: string;
  children: ReactNode;
}

function PageStyles({ css, bodyClass, children }: PageStylesProps) {
  useInsertionEffect(() => {
    const style = document.createElement('style');
    // Without fonts, which come from another server.
    style.textContent = css.replace(/@font-face\s*\{[^}]*\}/g, '');
    document.head.append(style);
    const classes = bodyClass.split(' ').filter(Boolean);
    document.body.classList.add(...classes);
    return () => {
      style.remove();
      document.body.classList.remove(...classes);
    };
  }, [css, bodyClass]);
  return children;
}

/** Styles of a page, after the kit's own and for as long as the story is shown. */
export function pageStyles(css: string, bodyClass = ''): Decorator {
  return (Story) => (
    <PageStyles css={css} bodyClass={bodyClass}>
      <Story />
    </PageStyles>
  );
}
