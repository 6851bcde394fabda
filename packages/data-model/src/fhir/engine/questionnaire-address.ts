import type { QuestionnaireReference } from '../../schemas/common.js';
import { after, plain } from './codec.js';
import { leave, type Place } from './place.js';
import { address, through } from './structure.js';

/** The address of a questionnaire: `<base>/Questionnaire/what-helps`. */
export const questionnaireUrl = (type = 'Uri') => after(type, address('Questionnaire', ''));

/** A version: a whole number from 1 in the kit, any text in FHIR. */
function versionOf(written: string | undefined, at: Place): number | undefined {
  return /^[1-9]\d{0,14}$/.test(`${written}`) ? Number(written) : leave(at, 'not-known');
}

/** The version of a questionnaire, for itself. */
export const versionNumber = () => plain('String', String, versionOf);

/** A questionnaire and its version as a canonical address: `<base>/Questionnaire/what-helps|1`. */
export const questionnaireAddress = () =>
  through(
    questionnaireUrl('Canonical'),
    ({ id, version }: QuestionnaireReference) => `${id}|${version}`,
    (found: string, place) => {
      const [id, written] = found.split('|');
      const version = versionOf(written, place);
      return version && { id, version };
    },
  );
