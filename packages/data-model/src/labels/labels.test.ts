import { describe, expect, test } from 'vitest';
import {
  approaches,
  barriers,
  patientGroupIds,
  stakeholderTypeIds,
  trainingTopics,
} from '../catalogue/index.js';
import * as labels from './index.js';

const strings = Object.values(labels).flatMap((record) => Object.values(record));

const publicStrings = [
  labels.barrierPublicLabels,
  labels.approachPublicLabels,
  labels.patientGroupLabels,
  labels.patientGroupDefinitions,
  labels.serviceLabels,
  labels.serviceDefinitions,
  labels.helpOfferAnswerLabels,
  labels.nonDigitalRouteLabels,
  labels.respondentLabels,
  labels.serviceLimitLabels,
  labels.contactMethodLabels,
]
  .flatMap((record): string[] => Object.values(record))
  .concat(
    trainingTopics
      .filter(({ audience }) => audience === 'patient')
      .flatMap(({ id }) => [labels.trainingTopicLabels[id], labels.trainingTopicDefinitions[id]]),
  );

describe('labels', () => {
  test('none is blank', () => {
    expect(strings.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('no sentence has more than 20 words', () => {
    const sentences = strings.flatMap((text) => text.split(/[.?!](?:\s|$)/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });

  test('none uses a word that the NHS digital service manual or the kit avoids', () => {
    // A survey's own answer may be quoted.
    const avoided =
      /\b(?:(?<!“not )easy(?! read)|easily|simply|just|free|safe|vulnerable|digitally excluded|sign in|telephone)\b/i;
    expect(strings.filter((text) => avoided.test(text))).toEqual([]);
  });

  test('none says BSL without British Sign Language before it', () => {
    const bare = strings.filter((text) =>
      /\bBSL\b/.test(text.replaceAll('British Sign Language (BSL)', '')),
    );
    expect(bare).toEqual([]);
  });

  test('none that a patient reads says practice or proxy', () => {
    expect(publicStrings.filter((text) => /\b(?:practice|proxy)\b/i.test(text))).toEqual([]);
  });

  test('none that a patient reads says surgery without GP', () => {
    expect(publicStrings.filter((text) => /(?<!GP )surger(?:y|ies)/i.test(text))).toEqual([]);
  });

  test('none that a patient reads in a list of its own says it or this of what another text names', () => {
    const dangling = /\b(?:about|do|read|say|through|try|watch|how) (?:it|this)\b|\bmakes it hard$/;
    const alone = [labels.approachPublicLabels, labels.barrierPublicLabels].flatMap((record) =>
      Object.values(record),
    );
    expect(alone.filter((text) => dangling.test(text))).toEqual([]);
  });

  test('none that a patient reads names a job or scheme without saying what it is', () => {
    const bare = /(?<!\(a )(?:digital navigator|device bank|social prescribing|link worker)/;
    const shown = publicStrings.map((text) =>
      text.replace('social prescribing link worker', 'link worker'),
    );
    expect(shown.filter((text) => bare.test(text))).toEqual([]);
  });

  test('every barrier of a patient has a statement for patients, and no other has', () => {
    const held = barriers.filter(({ holder }) => holder === 'patient').map(({ id }) => id);
    expect(Object.keys(labels.barrierPublicLabels)).toEqual(held);
  });

  test('every approach for patients, carers or a community has a public label, and no other has', () => {
    const offered = approaches.filter(({ targets }) =>
      targets.some((target) => target !== 'staff' && target !== 'system'),
    );
    expect(Object.keys(labels.approachPublicLabels)).toEqual(offered.map(({ id }) => id));
  });

  test('no two public labels of one list are the same', () => {
    for (const record of [labels.barrierPublicLabels, labels.approachPublicLabels]) {
      const texts = Object.values(record);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

const defined: [
  what: string,
  ids: readonly string[],
  labels: Record<string, string>,
  definitions: Record<string, string>,
][] = [
  ['group', patientGroupIds, labels.patientGroupLabels, labels.patientGroupDefinitions],
  [
    'type of stakeholder',
    stakeholderTypeIds,
    labels.stakeholderTypeLabels,
    labels.stakeholderTypeDefinitions,
  ],
];

describe.each(defined)('the definition of a %s', (_what, ids, names, definitions) => {
  const texts = Object.values(definitions);

  test('is there for every entry of the catalogue, in its order', () => {
    expect(Object.keys(definitions)).toEqual([...ids]);
  });

  test('is one sentence', () => {
    const sentence = /^[A-Z](?:[^\s.?!]* ){4,}[^\s.?!]*\.$/;
    expect(texts.filter((text) => !sentence.test(text))).toEqual([]);
  });

  test('says something other than the label', () => {
    const bare = (text = '') => text.toLowerCase().replace(/[^a-z ]/g, '');
    const repeated = ids.filter((id) => bare(definitions[id]) === bare(names[id]));
    expect(repeated).toEqual([]);
  });

  test('has no number and no statistic', () => {
    const figure = /\d|%|\bper ?cent\b|\b(?:half|thirds?|quarters?|majority|most|many|few) of\b/i;
    expect(texts.filter((text) => figure.test(text))).toEqual([]);
  });

  test('is not that of another', () => {
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
