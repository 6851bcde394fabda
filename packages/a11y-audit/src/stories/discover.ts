import type { StoryRef } from '../results/result.js';

/** A story as the audit runs it. */
export interface Story extends StoryRef {
  /** It is brought into its state by a play function. */
  played: boolean;
  source: 'storybook' | 'pages' | 'server-markup';
}

interface IndexEntry {
  id: string;
  type: string;
  title: string;
  name: string;
  tags?: readonly string[];
  importPath?: string;
  storiesImports?: readonly string[];
}

/** The part of Storybook's `index.json` that the audit reads. */
export interface StorybookIndex {
  v: number;
  entries: Record<string, IndexEntry>;
}

/** The stories of a Storybook, in its order. Pages of documentation are linked, not audited. */
export function storiesOf({ entries }: StorybookIndex): Story[] {
  const all = Object.values(entries);
  const docs = all.filter(({ type }) => type === 'docs');
  return all
    .filter(({ type }) => type === 'story')
    .map(({ id, title, name, importPath, tags = [] }) => {
      const page = docs.find((entry) => entry.title === title);
      return {
        id,
        title,
        name,
        url: `?path=/story/${id}`,
        auditUrl: `iframe.html?id=${encodeURIComponent(id)}&viewMode=story&globals=a11y.manual:!true`,
        ...(page ? { docsUrl: `?path=/docs/${page.id}` } : {}),
        ...(importPath ? { file: importPath.replace(/^\.\//, '') } : {}),
        played: tags.includes('play-fn'),
        source: 'storybook' as const,
      };
    });
}

/** Pages as stories of one group, in the order given. */
export function storiesOfPages(addresses: readonly string[]): Story[] {
  return addresses.map((address, index) => {
    const { pathname, search } = new URL(address);
    return {
      id: `page-${index + 1}`,
      title: 'Pages',
      name: `${pathname}${search}`,
      url: address,
      auditUrl: address,
      played: false,
      source: 'pages',
    };
  });
}

/** Files of markup that a server rendered. They are opened without JavaScript, and only there. */
export function storiesOfMarkup(files: readonly string[]): Story[] {
  return files.map((file) => {
    const name = file.replace(/\.html$/, '');
    return {
      id: `server-markup--${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
      title: 'Server-rendered markup',
      name,
      url: `server-markup/${file}`,
      auditUrl: `server-markup/${file}`,
      played: false,
      source: 'server-markup',
    };
  });
}

/** Whether an id fits a pattern, in which `*` stands for any text. */
export function fits(id: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(id);
}
