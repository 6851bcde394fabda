import { useOf } from '@storybook/addon-docs/blocks';
import { useEffect, useState } from 'react';
import { languages } from '../../.storybook/languages.ts';
import './widget-docs.css';

const transcripts = import.meta.glob<string>('../transcripts/*.txt', {
  query: '?raw',
  import: 'default',
});

function readerOf(story: string, language: string): (() => Promise<string>) | undefined {
  return transcripts[`../transcripts/${story}.${language}.txt`];
}

interface SpokenLanguage {
  code: string;
  title: string;
}

const spoken: SpokenLanguage[] = ['en', 'cy', 'ar'].map((code) => ({
  code,
  title: languages[code]?.title ?? code,
}));

/** Loaded when it is opened: a page of documentation has dozens of them. */
function Transcript({ story, language }: { story: string; language: SpokenLanguage }) {
  const [text, setText] = useState<string>();
  const read = readerOf(story, language.code);
  if (!read) return null;
  return (
    <details
      className="widget-docs__more"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && text === undefined) read().then(setText);
      }}
    >
      <summary>Transcript, {language.title}</summary>
      <pre
        className="widget-docs__transcript"
        dir="auto"
        lang={language.code}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {text ?? 'Loading'}
      </pre>
    </details>
  );
}

/** The story alone, without Storybook around it, and without an axe of Storybook's that would be in the way. */
export function auditPage(story: string, language: string): string {
  const globals = `a11y.manual:!true;language:${language}`;
  return `iframe.html?id=${story}&viewMode=story&globals=${globals}`;
}

interface StoryEntry {
  id: string;
  name: string;
}

function States({ stories }: { stories: readonly StoryEntry[] }) {
  return (
    <ul className="widget-docs__states">
      {stories.map(({ id, name }) => (
        <li key={id}>
          <strong>{name}</strong>
          <p className="widget-docs__text">
            {spoken
              .filter(({ code }) => code === 'en' || readerOf(id, code))
              .map(({ code, title }, index) => (
                <span key={code}>
                  {index > 0 ? ', ' : 'Open alone: '}
                  <a href={auditPage(id, code)} target="_top">
                    {title}
                    <span className="widget-docs__hidden">, {name}</span>
                  </a>
                </span>
              ))}
          </p>
          {spoken.map((language) => (
            <Transcript key={language.code} story={id} language={language} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function WhatTheyAre() {
  return (
    <p className="widget-docs__text">
      Each state stands alone on a page with a title, a language, a main landmark and a heading. The
      transcripts are made by a program: what NVDA, JAWS, VoiceOver or TalkBack say may differ, and
      nobody has tried them yet.
    </p>
  );
}

/**
 * Every state of a widget on a page of its own, to open with any tool, and what a simulated screen reader says
 * there. The stories are those that the documentation page is about.
 */
export function AuditPages() {
  const { csfFile } = useOf('meta', ['meta']);
  return (
    <div className="widget-docs__audit sb-unstyled">
      <WhatTheyAre />
      <States stories={Object.values(csfFile.stories)} />
    </div>
  );
}

/** The pages of every story, by the part of the Storybook that they are in. */
export function AllAuditPages() {
  const [titles, setTitles] = useState<readonly [string, StoryEntry[]][]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    storiesByTitle().then(
      (found) => wanted && setTitles(found),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <>
      <WhatTheyAre />
      {failed ? (
        <p role="alert">The list of stories did not load. The sidebar has them all.</p>
      ) : null}
      {titles?.map(([title, stories]) => (
        <details className="widget-docs__more" key={title}>
          <summary>
            {title.replaceAll('/', ': ')} ({stories.length})
          </summary>
          <States stories={stories} />
        </details>
      ))}
    </>
  );
}

/** From the index that Storybook writes beside its pages. */
async function storiesByTitle(): Promise<[string, StoryEntry[]][]> {
  const response = await fetch('./index.json');
  if (!response.ok) throw new Error('Storybook gave no index.json.');
  const { entries } = (await response.json()) as {
    entries: Record<string, StoryEntry & { type: string; title: string }>;
  };
  const titles = new Map<string, StoryEntry[]>();
  for (const { type, title, id, name } of Object.values(entries)) {
    if (type === 'story') titles.set(title, [...(titles.get(title) ?? []), { id, name }]);
  }
  return [...titles];
}
