import '@digital-facilitation/react/styles.css';
import './frames/frames.css';
import './frames/hostile.css';
import { FacilitationProvider } from '@digital-facilitation/react';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { StoriesDocsPage } from '../stories/widget-docs/StoriesDocsPage.tsx';
import { PageFrame, type PageKind } from './frames/PageFrame.tsx';
import { languages } from './languages.ts';
import { docsTheme } from './theme.ts';

/** Language, direction, text size, theme and frame of the toolbar, around each story. */
const withHost: Decorator = (Story, { globals, parameters, title, name, viewMode }) => {
  const { messages } = languages[globals.language] ?? {};
  const dir = globals.direction === 'auto' ? (messages?.dir ?? 'ltr') : globals.direction;
  const theme = globals.theme === 'nhs' ? undefined : globals.theme;
  useEffect(() => {
    document.documentElement.style.fontSize = globals.textSize;
    return () => {
      document.documentElement.style.fontSize = '';
    };
  }, [globals.textSize]);

  // Storybook names each of its pages "Storybook"; an auditor's tool takes the title of the page.
  const pageTitle = `${title.split('/').at(-1)}: ${name}`;
  useEffect(() => {
    if (viewMode === 'story') document.title = `${pageTitle} - Digital Facilitation Kit`;
  }, [pageTitle, viewMode]);

  const kind: PageKind = parameters.page ?? 'plain';
  return (
    <div
      className={globals.frame === 'hostile' ? 'kit-canvas kit-hostile' : 'kit-canvas'}
      data-df-theme={theme}
      dir={dir}
      style={viewMode === 'docs' ? { minHeight: 0 } : undefined}
    >
      <FacilitationProvider messages={messages} drafts="show">
        {viewMode === 'docs' ? (
          <div style={{ padding: 16 }}>
            <Story />
          </div>
        ) : (
          <PageFrame kind={kind} title={pageTitle}>
            <Story />
          </PageFrame>
        )}
      </FacilitationProvider>
    </div>
  );
};

const preview: Preview = {
  decorators: [withHost],
  tags: ['autodocs'],
  initialGlobals: {
    language: 'en',
    direction: 'auto',
    textSize: '100%',
    theme: 'nhs',
    frame: 'none',
    viewport: { value: undefined },
  },
  globalTypes: {
    language: {
      description: 'Language of the widgets',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(languages).map(([value, { title }]) => ({ value, title })),
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Direction of the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    textSize: {
      description: 'Text size',
      toolbar: {
        icon: 'zoom',
        dynamicTitle: true,
        items: ['100%', '150%', '200%'].map((value) => ({ value, title: `Text ${value}` })),
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'nhs', title: 'NHS theme' },
          { value: 'neutral', title: 'Neutral theme' },
          { value: 'dark', title: 'Dark theme' },
        ],
      },
    },
    frame: {
      description: "The host page's CSS",
      toolbar: {
        icon: 'lightning',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'Plain host' },
          { value: 'hostile', title: 'Hostile host CSS' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    docs: { theme: docsTheme, page: StoriesDocsPage },
    options: {
      storySort: {
        order: [
          'Start here',
          ['What this is', 'Who it is for', 'Embed it in five minutes', "A practice's morning"],
          'For patients',
          ['HelpOffer', 'AskWhatHelps'],
          'For staff',
          'Building blocks',
          ['Button', 'Link', 'Fieldset', 'Radios', 'Checkboxes', 'TextInput'],
          'Data',
          [
            'Barriers',
            'Approaches',
            'What helps',
            'Services',
            'Patient groups',
            'Policies',
            'Frameworks',
            'Code bindings',
          ],
          'Hosts',
          'Accessibility',
          ['For auditors', 'What is claimed', 'In your own shell'],
        ],
      },
    },
    viewport: {
      options: {
        small: { name: 'Small phone, 320 px', styles: { width: '320px', height: '900px' } },
        desktop: { name: 'Desktop, 1280 px', styles: { width: '1280px', height: '900px' } },
      },
    },
    a11y: {
      // `todo` keeps the report of a failing story; the reporter in tooling/test turns it into a failure.
      test: 'todo',
      // Storybook switches `region` off by itself. Here no rule is off.
      config: { rules: [{ id: 'region', enabled: true }] },
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete'],
      },
    },
  },
};

export default preview;
