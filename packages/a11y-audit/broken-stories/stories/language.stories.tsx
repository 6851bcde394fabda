import type { Decorator, Meta } from '@storybook/react-vite';
import { createContext, useContext, useEffect } from 'react';
import { broken, type Planted, sound } from './planted.tsx';

const Language = createContext('en');

/** The language of the toolbar, and its tag on what the story shows. */
const inLanguage: Decorator = (Story, { globals }) => {
  const language: string = globals.language === 'pseudo' ? 'en-XA' : globals.language;
  return (
    <Language value={language}>
      <div lang={language} className="own-words">
        <Story />
      </div>
    </Language>
  );
};

const meta: Meta = { title: 'Broken/Language', decorators: [inLanguage] };
export default meta;

const words: Record<string, { greeting: string; send: string }> = {
  en: { greeting: 'Good morning', send: 'Send your answers' },
  cy: { greeting: 'Bore da', send: 'Anfonwch eich atebion' },
  ar: { greeting: 'صباح الخير', send: 'أرسل إجاباتك' },
  'en-XA': { greeting: '[Gòóòód mòórnììng]', send: '[Šèénd yòóúùr àánswèérs]' },
};

function LeftOverWords({ english }: { english: string | undefined }) {
  const language = useContext(Language);
  const own = words[language] ?? words.en;
  const send = language === english ? words.en?.send : own?.send;
  return (
    <div>
      <p>{own?.greeting}</p>
      <button type="button">{send}</button>
    </div>
  );
}

const EnglishInWelshPage = ({ fault }: Planted) => (
  <LeftOverWords english={fault ? 'cy' : undefined} />
);

export const EnglishInWelsh = broken(EnglishInWelshPage);
export const EnglishInWelshSound = sound(EnglishInWelshPage);

const EnglishInArabicPage = ({ fault }: Planted) => (
  <LeftOverWords english={fault ? 'ar' : undefined} />
);

export const EnglishInArabic = broken(EnglishInArabicPage);
export const EnglishInArabicSound = sound(EnglishInArabicPage);

function ArabicNotMarkedPage({ fault }: Planted) {
  const marks = fault ? {} : { lang: 'ar', dir: 'rtl' };
  return (
    <p lang="en">
      We speak your language: <span {...marks}>نتحدث لغتك</span>
    </p>
  );
}

export const ArabicNotMarked = broken(ArabicNotMarkedPage);
export const ArabicNotMarkedSound = sound(ArabicNotMarkedPage);

function WelshNotMarkedPage({ fault }: Planted) {
  return (
    <div lang="en">
      <p>You can speak Welsh with us.</p>
      <p lang={fault ? undefined : 'cy'}>Gallwch siarad Cymraeg gyda ni yn y feddygfa.</p>
    </div>
  );
}

export const WelshNotMarked = broken(WelshNotMarkedPage);
export const WelshNotMarkedSound = sound(WelshNotMarkedPage);

function PageWithoutLanguagePage({ fault }: Planted) {
  useEffect(() => {
    const { documentElement: root } = document;
    if (fault) root.removeAttribute('lang');
    return () => {
      root.lang = 'en';
    };
  }, [fault]);
  return <p lang="en">Good morning</p>;
}

export const PageWithoutLanguage = broken(PageWithoutLanguagePage);
export const PageWithoutLanguageSound = sound(PageWithoutLanguagePage);
