import {
  type Question,
  type Questionnaire,
  QuestionnaireSchema,
} from '../../schemas/questionnaire.js';
import { type Codec, codec, each, string, yesNo } from '../engine/codec.js';
import { coding } from '../engine/coded.js';
import { always, never, saying } from '../engine/holds.js';
import { type BaseOptions, type Mapping, reader, writer } from '../engine/mapping.js';
import { child, leave, mark, placeOf, refuseWord, type TextFor, textAt } from '../engine/place.js';
import { questionnaireUrl, versionNumber } from '../engine/questionnaire-address.js';
import type { FhirQuestionnaire } from '../engine/resources.js';
import type { ToFhirResult } from '../engine/result.js';
import { extension, group, list, one, onlyWithOthers, through } from '../engine/structure.js';
import { derived } from '../engine/table.js';

export const option = () => coding('question-option');

const wordsOf = () => derived<{ id: string }>(({ id }, { notes }) => notes.words?.(id));

interface AnswerOption {
  id: string;
  alone?: boolean | undefined;
}

/** `answerOption`: the options, and which of them stand alone (an extension of R4). */
function options(): Codec {
  const all = through(
    list(
      group<AnswerOption>([
        ['id', 'valueCoding', option()],
        ['', 'valueCoding.display', wordsOf()],
        [
          'alone',
          'extension',
          onlyWithOthers(
            one(
              extension(
                'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
                yesNo(true, false),
              ),
            ),
          ),
        ],
      ]),
    ),
    ({ options: ids, exclusive }: Question, at) => {
      const listed = child(at, 'exclusive');
      mark(child(at, 'options'));
      // Only its order can be lost: options stand in the order of the question.
      if (`${ids.filter((id) => exclusive.includes(id))}` === `${exclusive}`) mark(listed);
      else leave(listed, 'no-place');
      return ids.map((id) => ({ id, alone: exclusive.includes(id) || undefined }));
    },
    (found: AnswerOption[]) => {
      const ids = (some: AnswerOption[]) => each(some, ({ id }) => id) ?? [];
      return { options: ids(found), exclusive: ids(found.filter(({ alone }) => alone)) };
    },
  );
  // It marks what it carries of the question.
  return codec('', all.to, all.from);
}

interface Condition {
  question: string;
  operator: string;
  option: string;
}

/** `enableWhen`: asked only after one of some options of one earlier question. No other condition is read. */
function branch(): Codec {
  const all = list(
    group<Condition>([
      ['question', 'question', string()],
      ['operator', 'operator', string()],
      ['option', 'answerCoding', option()],
    ]),
  );
  return codec(
    '',
    ({ question, options: some }: NonNullable<Question['onlyAfter']>, at) => {
      mark(at);
      const conditions = some.map((id) => ({ question, operator: '=', option: id }));
      return {
        enableWhen: all.to(conditions as never, placeOf(conditions, at.notes)),
        enableBehavior: 'any',
      };
    },
    (place) => {
      const conditions = child(place, 'enableWhen');
      const behaviour = child(place, 'enableBehavior');
      // They are read together or left together, so what is noted of a trial is not told.
      const trial = placeOf(
        conditions.value,
        { ...place.notes, left: new Map() },
        conditions.name,
        place,
      );
      const found = all.from(trial) as Condition[];
      const [question, ...others] = new Set(found.map((condition) => condition.question));
      const any = found.length < 2 || behaviour.value === 'any';
      const equal = found.every(({ operator, option: id }) => operator === '=' && id);
      if (!question || others.length || !any || !equal) {
        const message =
          'Only a condition on some options of one earlier question is read. Without it everyone would be asked.';
        return conditions.value === undefined ? undefined : refuseWord(conditions, message);
      }
      all.from(conditions);
      if (/^(any|all)$/.test(textAt(behaviour))) mark(behaviour);
      return { question, options: found.map((condition) => condition.option) };
    },
  );
}

const mapping: Mapping<Questionnaire> = {
  Questionnaire: () => [
    ['id', 'url', questionnaireUrl()],
    ['version', 'version', versionNumber()],
    ['', 'title', wordsOf()],
    // The kit does not know whether a host has put it to use.
    ['', 'status', derived(() => 'unknown')],
    ['', 'status', never(saying(/retired/))],
    ['', 'subjectType', derived(() => 'Patient', one(string()))],
    [
      'questions',
      'item',
      list(
        group<Question>([
          ['id', 'linkId', string()],
          ['', 'text', wordsOf()],
          ['', 'type', always('choice')],
          ['choose', 'repeats', yesNo('several', 'one')],
          ['', 'answerOption', options()],
          ['onlyAfter', '', branch()],
        ]),
      ),
    ],
  ],
};

export interface QuestionnaireToFhirOptions extends BaseOptions {
  /** The words of the questionnaire, its questions and its options, in one language; ids alone without. */
  words?: TextFor | undefined;
}

/** Writes a questionnaire as a Questionnaire (UKCore-Questionnaire). Its status is `unknown`: set it. */
export const questionnaireToFhir: (
  questionnaire: Questionnaire,
  options?: QuestionnaireToFhirOptions,
) => ToFhirResult<FhirQuestionnaire> = /* @__PURE__ */ writer(mapping);

/** Reads a questionnaire from a Questionnaire with options to choose from. Its words are left there. */
export const questionnaireFromFhir = /* @__PURE__ */ reader<Questionnaire>(
  QuestionnaireSchema,
  mapping,
);
