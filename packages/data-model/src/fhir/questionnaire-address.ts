import type { QuestionnaireReference } from '../schemas/common.js';
import { type Codec, codec, plain } from './codec.js';
import { leave, type Place } from './place.js';

/** A whole number from 1. */
const NUMBER = /^[1-9]\d{0,14}$/;

function start({ notes }: Place): string {
  return `${notes.base}/Questionnaire/`;
}

/** A questionnaire and its version as a canonical address: `<base>/Questionnaire/what-helps|1`. */
export function questionnaireAddress(): Codec {
  const { type, from } = plain('Canonical', (written, at) => {
    const [id, version] = written.slice(start(at).length).split('|');
    return written.startsWith(start(at)) && NUMBER.test(`${version}`)
      ? { id, version: Number(version) }
      : leave(at, 'not-known');
  });
  return codec(
    type,
    ({ id, version }: QuestionnaireReference, at) => `${start(at)}${id}|${version}`,
    from,
  );
}

/** The address alone, for the questionnaire itself. */
export const questionnaireUrl = () =>
  plain(
    'Uri',
    (written, at) =>
      written.startsWith(start(at)) ? written.slice(start(at).length) : leave(at, 'not-known'),
    (id, at) => start(at) + id,
  );

/** A version: a whole number in the kit, any text in FHIR. */
export const versionNumber = () =>
  plain(
    'String',
    (written, at) => (NUMBER.test(written) ? Number(written) : leave(at, 'not-known')),
    String,
  );
