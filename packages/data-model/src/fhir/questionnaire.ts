import {
  type Question,
  type Questionnaire,
  QuestionnaireSchema,
} from '../schemas/questionnaire.js';
import { type Codec, codec, string, yesNo } from './codec.js';
import { coding } from './coded.js';
import { type BaseOptions, type FromFhirOptions, type Mapping, read, write } from './mapping.js';
import { child, items, leave, mark, type Place, text, type WordsFor } from './place.js';
import { questionnaireUrl, versionNumber } from './questionnaire-address.js';
import type { FhirQuestionnaire } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { extension, group, inside, list, one } from './structure.js';
import { always, derived } from './table.js';

export const option = () => coding('question-option');

/** `answerOption`: the options, and which of them stand alone (an extension of R4). */
function options(): Codec {
  const code = inside('valueCoding', option());
  const alone = one(
    extension(
      'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
      yesNo(true, false),
    ),
  );
  return codec(
    '',
    ({ options: all, exclusive }: Question, at) => {
      const named = all.filter((id) => exclusive.includes(id));
      const listed = child(at, 'exclusive');
      mark(child(at, 'options'));
      // Only its order can be lost: options stand in the order of the question.
      if (listed && `${named}` !== `${exclusive}`) leave(listed, 'no-place');
      else mark(listed);
      return all.map((id) => {
        const display = at.notes.words?.(id);
        const { valueCoding } = code.to(id as never, at) as { valueCoding: object };
        return {
          ...(named.includes(id) ? { extension: alone.to(true as never, at) } : {}),
          valueCoding: display === undefined ? valueCoding : { ...valueCoding, display },
        };
      });
    },
    (place) => {
      const all = items(place).flatMap((at) => {
        const id = code.from(at);
        return id === undefined ? [] : { id, single: alone.from(child(at, 'extension')) === true };
      });
      return {
        options: all.map(({ id }) => id),
        exclusive: all.flatMap(({ id, single }) => (single ? [id] : [])),
      };
    },
  );
}

/** `enableWhen`: asked only after one of some options of one earlier question. No other condition is read. */
function branch(): Codec {
  const code = inside('answerCoding', option());
  return codec(
    '',
    ({ question, options: some }: NonNullable<Question['onlyAfter']>, at) => {
      mark(at);
      return {
        enableWhen: some.map((id) => ({
          question,
          operator: '=',
          ...(code.to(id as never, at) as object),
        })),
        enableBehavior: 'any',
      };
    },
    (place) => {
      const conditions = items(child(place, 'enableWhen'));
      const behaviour = child(place, 'enableBehavior');
      const [question, ...others] = new Set(conditions.map((at) => child(at, 'question')?.value));
      const equal = conditions.every((at) => child(at, 'operator')?.value === '=');
      const any = conditions.length < 2 || behaviour?.value === 'any';
      if (typeof question !== 'string' || others.length > 0 || !equal || !any) return undefined;
      const found = conditions.map((at) => code.from(at));
      if (found.includes(undefined)) return undefined;
      mark(behaviour);
      for (const at of conditions) {
        mark(child(at, 'operator'));
        text(child(at, 'question'));
      }
      return { question, options: found };
    },
  );
}

const wordsOf = () => derived<{ id: string }>(({ id }, { notes }: Place) => notes.words?.(id));

const mapping: Mapping<Questionnaire> = {
  constants: {},
  parts: [
    {
      type: 'Questionnaire',
      table: () => [
        ['id', 'url', questionnaireUrl()],
        ['version', 'version', versionNumber()],
        ['', 'title', wordsOf()],
        // The kit does not know whether a host has put it to use.
        ['', 'status', derived(() => 'unknown')],
        ['', 'subjectType', derived(() => ['Patient'])],
        [
          'questions',
          'item',
          list(
            group<Question>([
              ['id', 'linkId', string()],
              ['', 'text', wordsOf()],
              ['', 'type', always('choice')],
              ['choose', 'repeats', yesNo('several', 'one')],
              ['*', 'answerOption', options()],
              ['onlyAfter', '', branch()],
            ]),
          ),
        ],
      ],
    },
  ],
};

export interface QuestionnaireToFhirOptions extends BaseOptions {
  /** The words of the questionnaire, its questions and its options, in one language; ids alone without. */
  words?: WordsFor | undefined;
}

/** Writes a questionnaire as a Questionnaire (UKCore-Questionnaire). Its status is `unknown`: set it. */
export function questionnaireToFhir(
  questionnaire: Questionnaire,
  options?: QuestionnaireToFhirOptions,
): ToFhirResult<FhirQuestionnaire> {
  return write(mapping, questionnaire, options);
}

/** Reads a questionnaire from a Questionnaire with options to choose from. Its words are left there. */
export function questionnaireFromFhir(
  input: unknown,
  options?: FromFhirOptions<Questionnaire>,
): FromFhirResult<Questionnaire> {
  return read(QuestionnaireSchema, mapping, input, options);
}
