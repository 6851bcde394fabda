import { describe, expect, test } from 'vitest';
import { approaches, barriers, trainingTopics } from '../catalogue/index.js';
import * as labels from './index.js';

const strings = Object.values(labels).flatMap((record) => Object.values(record));

const publicStrings = [
  labels.barrierPublicLabels,
  labels.approachPublicLabels,
  labels.patientGroupLabels,
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
