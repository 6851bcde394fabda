import type { ProjectConfig } from '@digital-facilitation/a11y-audit';
import * as labels from '@digital-facilitation/data-model/labels';
import {
  askWhatHelpsKeys,
  facilitationRecorderKeys,
  helpOfferKeys,
  widgetClaims,
} from '@digital-facilitation/react/criteria';
import { en } from '@digital-facilitation/react/messages/en';

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
};

export default config;
