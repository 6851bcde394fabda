import * as englishLabels from '@digital-facilitation/data-model/labels';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FacilitationProvider } from '../provider/FacilitationProvider.js';
import {
  defaultApproaches,
  defaultBarriers,
  defaultCampaignApproaches,
  defaultRoles,
  defaultServices,
} from '../widgets/facilitation-recorder/facilitation-recorder.defaults.js';
import { HelpOffer } from '../widgets/help-offer/HelpOffer.js';
import { helpOfferMessages } from '../widgets/help-offer/help-offer.messages.js';
import { ar } from './ar.js';
import { cy } from './cy.js';
import { en as english } from './en.js';
import type { LocaleMessages, Message, MessageSet } from './types.js';

const englishLists: Readonly<Record<string, Readonly<Record<string, string>>>> = englishLabels;

/** Names that stay as they are in every language, and a word that Welsh has from English. */
const sameAsEnglish = [
  'Learn My Way',
  'National Databank',
  'NHS 111 online',
  'NHS App',
  'NHS login',
  'Staff',
];

/** Lists of which a person may read every label. */
const wholeLists = [
  'approachPublicLabels',
  'barrierPublicLabels',
  'barrierSourceLabels',
  'durationBandLabels',
  'facilitationSettingLabels',
  'helpOutcomeLabels',
  'initiatorLabels',
  'nonDigitalOfferedLabels',
  'serviceLabels',
];

const shownByRecorder: Record<string, readonly string[]> = {
  approachLabels: [...defaultApproaches, ...defaultCampaignApproaches],
  barrierLabels: defaultBarriers,
  serviceLabels: defaultServices,
  stakeholderTypeLabels: defaultRoles,
};

/** Categories for one number alone, where a language may write the number as a word. */
const singleNumbers = ['zero', 'one', 'two'];

function textsOf(message: Message | undefined): [category: string, text: string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message ?? {});
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** Each message with its translation, under a name that a failure can show. */
function pairs({ widgets }: LocaleMessages) {
  return Object.entries(english).flatMap(([widget, messages]) => {
    const translated = widgets[widget] as MessageSet | undefined;
    return Object.entries(messages).map(([key, message]) => ({
      name: `${widget}.${key}`,
      message,
      translation: translated?.[key],
    }));
  });
}

/** Each label with its English one, under a name that a failure can show. */
function labelPairs({ labels = {} }: LocaleMessages) {
  return Object.entries(labels).flatMap(([list, texts]) =>
    Object.entries(texts).map(([id, text]) => ({
      name: `${list}.${id}`,
      text,
      english: englishLists[list]?.[id],
    })),
  );
}

test('the English source has every file of messages', () => {
  const files = import.meta.glob<Record<string, MessageSet>>('../**/*.messages.ts', {
    eager: true,
  });
  const sets = Object.values(files).flatMap((exported) => Object.values(exported));
  expect(sets).not.toEqual([]);
  expect(new Set(Object.values(english))).toEqual(new Set(sets));
});

describe.each([cy, ar])('the translation into $locale', (language) => {
  const categories = new Intl.PluralRules(language.locale).resolvedOptions().pluralCategories;

  test('has every widget and every key of the English, and no other', () => {
    const keysOf = (widgets: Readonly<Record<string, object>>) =>
      Object.fromEntries(
        Object.entries(widgets).map(([name, set]) => [name, Object.keys(set).toSorted()]),
      );
    expect(keysOf(language.widgets)).toEqual(keysOf(english));
  });

  test('keeps the places of the English', () => {
    for (const { name, message, translation } of pairs(language)) {
      const wanted = placeholders(typeof message === 'string' ? message : message.other);
      for (const [category, text] of textsOf(translation)) {
        const found = placeholders(text);
        const asWord = singleNumbers.includes(category) && !found.includes('{count}');
        const expected = asWord ? wanted.filter((place) => place !== '{count}') : wanted;
        expect(found, `${name} ${category}`).toEqual(expected);
      }
    }
  });

  test('gives each plural message every category of the language', () => {
    for (const { name, message, translation } of pairs(language)) {
      if (typeof message === 'string') expect(translation, name).toBeTypeOf('string');
      else expect(Object.keys(translation ?? {}).toSorted(), name).toEqual(categories.toSorted());
    }
  });

  test('leaves no text blank, and none in English but names', () => {
    const texts = [
      ...pairs(language).flatMap(({ name, message, translation }) => {
        const source = textsOf(message).map(([, text]) => text);
        return textsOf(translation).map(([, text]) => ({ name, text, source }));
      }),
      ...labelPairs(language).map((pair) => ({ ...pair, source: [pair.english] })),
    ];
    const blank = texts.filter(({ text }) => text.trim() === '');
    const untranslated = texts.filter(
      ({ text, source }) => source.includes(text) && !sameAsEnglish.includes(text),
    );
    expect([...blank, ...untranslated].map(({ name }) => name)).toEqual([]);
  });

  test('labels nothing that the English does not label', () => {
    const unknown = labelPairs(language).filter((pair) => pair.english === undefined);
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  test('labels everything in the lists that people read whole', () => {
    for (const list of wholeLists) {
      const ids = Object.keys(englishLists[list] ?? {}).toSorted();
      expect(Object.keys(language.labels?.[list] ?? {}).toSorted(), list).toEqual(ids);
    }
  });

  test('labels everything that the recorder shows by itself', () => {
    for (const [list, ids] of Object.entries(shownByRecorder)) {
      const labelled = Object.keys(language.labels?.[list] ?? {});
      expect(labelled, list).toEqual(expect.arrayContaining([...ids]));
    }
  });

  test('gives no two choices of one list that a patient reads the same words', () => {
    for (const list of ['approachPublicLabels', 'barrierPublicLabels', 'serviceLabels']) {
      const texts = Object.values(language.labels?.[list] ?? {});
      expect(new Set(texts).size, list).toBe(texts.length);
    }
  });

  test('says that it is a draft which nobody has reviewed', () => {
    expect(language.review).toEqual({
      status: 'draft',
      note: 'Nobody has reviewed this translation.',
    });
  });

  test('is shown with the word that it is a draft, and only where drafts are to be shown', () => {
    const { draftNotice } = language.widgets.controls as Record<string, string>;
    const shown = (drafts: 'english' | 'show') =>
      renderToString(
        <FacilitationProvider messages={language} drafts={drafts}>
          <HelpOffer />
        </FacilitationProvider>,
      );
    expect(shown('show')).toContain(draftNotice);
    expect(shown('show')).toContain(`lang="${language.locale}" dir="${language.dir}"`);
    expect(shown('english')).toContain(helpOfferMessages.heading);
    expect(shown('english')).not.toContain(draftNotice);
  });
});
