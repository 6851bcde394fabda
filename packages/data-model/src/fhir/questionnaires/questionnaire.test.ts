import { describe, expect, test } from 'vitest';
import type { Questionnaire, QuestionnaireResponse } from '../../schemas/index.js';
import { recordExamples } from '../../testing/record-examples.js';
import {
  questionnaireFromFhir,
  questionnaireResponseFromFhir,
  questionnaireResponseToFhir,
  questionnaireToFhir,
} from './index.js';

const questionnaire: Questionnaire = {
  id: 'made-up',
  version: 2,
  questions: [
    { id: 'who', choose: 'one', options: ['self', 'carer'], exclusive: [] },
    {
      id: 'what',
      choose: 'several',
      options: ['no-device', 'data-cost', 'none-of-these'],
      exclusive: ['none-of-these'],
      onlyAfter: { question: 'who', options: ['self', 'carer'] },
    },
  ],
};
const base = 'https://digital-facilitation.example/fhir';

function written(words?: (id: string) => string | undefined) {
  const result = questionnaireToFhir(questionnaire, { words });
  if (!result.ok) throw new Error('The example should be written.');
  return result.resource;
}

/** The questionnaire with a change in its second question. */
function withSecond(change: object) {
  const [first, second] = written().item ?? [];
  return { ...written(), item: [first, { ...second, ...change }] };
}

describe('a questionnaire', () => {
  test('has an address and a version, and says that its status is not known', () => {
    expect(written()).toMatchObject({
      url: `${base}/Questionnaire/made-up`,
      version: '2',
      status: 'unknown',
      subjectType: ['Patient'],
    });
  });

  test('marks options that stand alone', () => {
    expect(written().item?.[1]?.answerOption?.[2]).toEqual({
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
          valueBoolean: true,
        },
      ],
      valueCoding: { system: `${base}/CodeSystem/question-option`, code: 'none-of-these' },
    });
  });

  test('asks a question only after some options', () => {
    expect(written().item?.[1]).toMatchObject({
      enableBehavior: 'any',
      enableWhen: [
        { question: 'who', operator: '=', answerCoding: { code: 'self' } },
        { question: 'who', operator: '=', answerCoding: { code: 'carer' } },
      ],
    });
  });

  test('has the host’s words, which are left there on the way back', () => {
    const resource = written((id) => `Words of ${id}`);
    expect(resource).toMatchObject({
      title: 'Words of made-up',
      item: [
        { text: 'Words of who', answerOption: [{ valueCoding: { display: 'Words of self' } }, {}] },
        {},
      ],
    });
    expect(questionnaireFromFhir(resource)).toEqual({
      ok: true,
      record: questionnaire,
      lost: ['/title', '/item/0/text', '/item/1/text'].map((path) => ({
        path,
        reason: 'no-place',
      })),
    });
  });

  test.each([
    { enableBehavior: 'all' },
    { enableWhen: [{ question: 'who', operator: 'exists', answerBoolean: true }] },
    { enableWhen: [{ question: 'who', operator: '!=', answerCoding: { code: 'self' } }] },
  ])('with a condition that the kit does not have (%j) is refused', (change) => {
    expect(questionnaireFromFhir(withSecond(change))).toEqual({
      ok: false,
      issues: [expect.objectContaining({ path: '/item/1/enableWhen', code: 'not-in-list' })],
    });
  });

  test.each(['all', 'any'])('with one condition asks after %s of it', (enableBehavior) => {
    const [condition] = written().item?.[1]?.enableWhen ?? [];
    const change = { enableWhen: [condition], enableBehavior };
    expect(questionnaireFromFhir(withSecond(change))).toMatchObject({ ok: true, lost: [] });
  });

  test('with a behaviour that is none has it named as lost', () => {
    const [condition] = written().item?.[1]?.enableWhen ?? [];
    const change = { enableWhen: [condition], enableBehavior: ['any'] };
    expect(questionnaireFromFhir(withSecond(change))).toMatchObject({
      ok: true,
      lost: [{ path: '/item/1/enableBehavior', reason: 'no-place' }],
    });
  });

  test('with a condition that names no question is refused', () => {
    const [first, second] = written().item?.[1]?.enableWhen ?? [];
    const change = { enableWhen: [first, { ...second, question: undefined }] };
    expect(questionnaireFromFhir(withSecond(change))).toMatchObject({
      ok: false,
      issues: [{ path: '/item/1/enableWhen' }],
    });
  });

  test.each(['draft', 'active'])('that is %s is read, and that is named', (status) => {
    expect(questionnaireFromFhir({ ...written(), status })).toMatchObject({
      ok: true,
      lost: [{ path: '/status', reason: 'no-place' }],
    });
  });

  test('that is retired is refused', () => {
    expect(questionnaireFromFhir({ ...written(), status: 'retired' })).toMatchObject({
      ok: false,
      issues: [{ path: '/status', code: 'not-in-list' }],
    });
  });

  test.each([
    [{ question: 7, operator: '=', answerCoding: {} }, '/item/1/enableWhen/0/question'],
    [{ question: 'who', operator: '=', answerCoding: 'self' }, '/item/1/enableWhen/0/answerCoding'],
  ])('with a condition of a type that FHIR does not have there is refused', (condition, path) => {
    expect(questionnaireFromFhir(withSecond({ enableWhen: [condition] }))).toMatchObject({
      ok: false,
      issues: [{ path, code: 'wrong-type' }, { path: '/item/1/enableWhen' }],
    });
  });

  test('with a question of free text is refused', () => {
    expect(questionnaireFromFhir(withSecond({ type: 'text' }))).toMatchObject({
      ok: false,
      issues: [{ path: '/item/1/type', code: 'not-in-list' }],
    });
  });

  test('of another address is not read as one of the kit’s', () => {
    expect(
      questionnaireFromFhir({ ...written(), url: 'https://a.example/Questionnaire/x' }),
    ).toMatchObject({
      ok: false,
      issues: [{ path: '/id', code: 'missing-field' }],
    });
  });
});

describe('answers', () => {
  const response = recordExamples.QuestionnaireResponse?.record as QuestionnaireResponse;
  const resource = () => {
    const result = questionnaireResponseToFhir(response);
    if (!result.ok) throw new Error('The example should be written.');
    return result.resource;
  };

  test('name the questionnaire with its version', () => {
    expect(resource().questionnaire).toBe(`${base}/Questionnaire/what-helps|1`);
  });

  test('hold a skipped question as an item without an answer, and why', () => {
    expect(resource().item).toEqual([
      {
        linkId: 'getting-online',
        answer: [{ valueCoding: expect.objectContaining({ code: 'data-cost' }) }],
      },
      {
        linkId: 'feelings',
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
            valueCode: 'asked-declined',
          },
        ],
      },
    ]);
  });

  test('that are not complete are refused', () => {
    expect(questionnaireResponseFromFhir({ ...resource(), status: 'in-progress' })).toMatchObject({
      ok: false,
      issues: [{ path: '/status', code: 'not-in-list' }],
    });
  });

  const absent = (valueCode: string) => ({
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode }],
  });

  test.each([
    { answer: [{ valueString: 'words of a person' }] },
    { answer: [{ valueBoolean: false }] },
    { answer: [] },
    {},
    absent('unknown'),
    absent('not-asked'),
    { ...resource().item?.[0], ...absent('asked-declined') },
  ])('that the kit cannot read (%j) are left whole, and named', (change) => {
    const item = [{ linkId: 'getting-online', ...change }];
    expect(questionnaireResponseFromFhir({ ...resource(), item })).toMatchObject({
      ok: true,
      record: { answers: [], skipped: [] },
      lost: [{ path: '/item/0', reason: 'no-place' }],
    });
  });

  test('with none of the options come back as such', () => {
    const answers = [{ question: 'getting-online', chosen: [] }];
    const result = questionnaireResponseToFhir({ ...response, answers });
    expect(result.ok && questionnaireResponseFromFhir(result.resource)).toEqual({
      ok: true,
      record: { ...response, answers },
      lost: [],
    });
  });
});
