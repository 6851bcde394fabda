import { WhatWouldHelp } from './examples/ask-what-helps.tsx';
import { FrontDesk } from './examples/facilitation-recorder.tsx';
import { OnlineServices as FromTheReadme } from './examples/from-the-readme.tsx';
import { InWelsh } from './examples/other-language.tsx';
import { OwnWords } from './examples/own-words.tsx';
import { OnlineServices } from './examples/react-embed.tsx';
import './examples/theme.css';
import { InTheDark } from './InTheDark.tsx';
import { InYourLanguage } from './InYourLanguage.tsx';
import { keep } from './keep.ts';
import { WithYourControls } from './WithYourControls.tsx';
import { YourWordsEverywhere } from './YourWordsEverywhere.tsx';

function Page() {
  switch (window.location.pathname) {
    case '/what-would-help':
      return <WhatWouldHelp keep={keep} />;
    case '/front-desk':
      return <FrontDesk keep={keep} />;
    case '/welsh':
      return <InWelsh />;
    case '/your-language':
      return <InYourLanguage />;
    case '/readme':
      return <FromTheReadme />;
    case '/own-words':
      return <OwnWords />;
    case '/your-words-everywhere':
      return <YourWordsEverywhere />;
    case '/in-the-dark':
      return <InTheDark />;
    case '/your-controls':
      return <WithYourControls keep={keep} />;
    default:
      return <OnlineServices keep={keep} />;
  }
}

export function App() {
  return (
    <main className="your-brand">
      <h1>Online services</h1>
      <Page />
    </main>
  );
}
