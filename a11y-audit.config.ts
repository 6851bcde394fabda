import type { ProjectConfig } from '@digital-facilitation/a11y-audit';
import * as labels from '@digital-facilitation/data-model/labels';
import {
  askWhatHelpsKeys,
  facilitationRecorderKeys,
  helpOfferKeys,
  widgetClaims,
} from '@digital-facilitation/react/criteria';
import { en } from '@digital-facilitation/react/messages/en';
import kit from './packages/react/package.json' with { type: 'json' };

/** Every text inside messages, labels and the like. */
function texts(shape: unknown): string[] {
  if (typeof shape === 'string') return [shape];
  return typeof shape === 'object' && shape !== null ? Object.values(shape).flatMap(texts) : [];
}

/** What the audit knows of this project. `pnpm audit:a11y` reads it. */
const config: ProjectConfig = {
  name: 'Digital Facilitation Kit',
  command: 'npx -y pnpm@12.21.0 audit:a11y',
  targetAims: [
    { stories: 'for-patients-*', size: 44, people: 'patients' },
    { stories: 'for-staff-*', size: 32, people: 'staff' },
    { stories: 'building-blocks-*', size: 32, people: 'staff' },
  ],
  keyTables: [askWhatHelpsKeys, facilitationRecorderKeys, helpOfferKeys],
  words: {
    within: '.df-widget',
    english: [...texts(en), ...texts(labels)],
    // Names, and a word that Welsh has from English.
    sameEverywhere: [
      'Learn My Way',
      'National Databank',
      'NHS 111 online',
      'NHS App',
      'NHS login',
      'Staff',
    ],
  },
  serverMarkup: { folder: 'reports/a11y/server-markup' },
  transcripts: 'stories/transcripts',
  // A supplier's claims have the same shape; the kit does not depend on the audit for it.
  claims: widgetClaims,
  testReports: ['reports/unit.json', 'reports/browser.json'],
  report: {
    product: {
      name: 'Digital Facilitation Kit',
      version: kit.version,
      description:
        'React widgets that offer help with online services to patients of NHS primary care in England, and record help that staff give.',
    },
    licence: 'MIT',
    technologies: [
      'HTML',
      'CSS',
      'WAI-ARIA',
      'JavaScript, without which the widgets’ forms still post',
    ],
    scope: [
      'Every story of the kit’s Storybook: its controls, its widgets in each of their states, pages around them, and its pages of data.',
      'The page that a supplier puts a widget into is the supplier’s, and so is Storybook’s own frame Storybook’s.',
    ],
    sampleReason: [
      'Every state that a widget can be in has a story, so that nothing of a widget is left to chance.',
    ],
    notTested: [
      {
        what: 'Screen readers: NVDA, JAWS, VoiceOver, TalkBack',
        why: 'Nobody has used one on the kit. The transcripts are made by a program.',
      },
      {
        what: 'Voice control, switches, magnifiers',
        why: 'Nobody has used one on the kit.',
      },
      {
        what: 'Browsers other than Chromium, and real phones',
        why: 'The run has one browser, on a server.',
      },
      {
        what: 'The Welsh and Arabic words',
        why: 'They are drafts. Nobody who knows the language has reviewed them.',
      },
    ],
  },
};

export default config;
