import type { CatalogueId } from '../../schemas/common.js';
import { type Codec, codec, instant } from '../engine/codec.js';
import { concept } from '../engine/coded.js';
import { clinicalStatus, isAbated, isRefuted } from '../engine/condition.js';
import { isOver, readWhole, saying } from '../engine/holds.js';
import { resourceTables } from '../engine/mapping.js';
import { child, leave, mark, type Place } from '../engine/place.js';
import { one, some } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';
import { adjustmentCategory, flagConsent, impairment, patientFlag } from './codes.js';

// What the resources of a reasonable adjustment flag say, and whether they are of it and in force.

/** Profiles of NHS England's draft guide, and of its programme examples. */
export const flagProfiles = () =>
  [
    'PatientFlag',
    'ProgrammeFlag',
    'FlagConsent',
    'FlagCondition',
    'England-Flag-PatientFlag',
    'England-Flag-PatientFlag-Adjustment',
    'England-Condition-Flag',
  ].map((name) => `https://fhir.nhs.uk/England/StructureDefinition/${name}`);

/** When a flag was recorded: by the Provenance inside it. */
function provenance(): Codec {
  const moment = instant();
  return codec('', moment.to, (place) =>
    child(place, 'resourceType').value === 'Provenance'
      ? moment.from(child(place, 'recorded'))
      : undefined,
  );
}

/**
 * May the adjustments be shared? Only where every word of the Consent says so: a refusal and a withdrawal
 * are written as a purpose, as a Consent that is no longer active, or as both.
 */
function sharing(): Codec {
  const purposes = some(flagConsent());
  return codec(
    '',
    () => undefined,
    (place) => {
      const provision = child(place, 'provision');
      const said = readWhole(purposes, child(provision, 'purpose')) as string[] | undefined;
      const isAgreed =
        child(place, 'status').value === 'active' &&
        said?.every((purpose) => purpose === 'agreed') &&
        // A rule inside the rule takes something back, too.
        !saying(/"type":"deny"|"provision":/)(provision) &&
        !isOver(child(provision, 'period'));
      return isAgreed ? 'agreed' : 'refused';
    },
  );
}

/** What one resource of a flag says. */
export interface Said {
  subject: object;
  category: CatalogueId;
  snomed: string;
  recorded: string;
  impairment: CatalogueId;
  sharing: string;
}

/** What is read of a flag, an impairment and a consent. */
export const tablesOfFlag = /* @__PURE__ */ resourceTables<Said>({
  // Consents stand first: what they say is part of each need.
  Consent: () => [
    ['subject', 'patient', patientReference()],
    ['sharing', '', sharing()],
  ],
  Flag: () => [
    ['subject', 'subject', patientReference()],
    ['category', 'category', one(adjustmentCategory())],
    // NHS England's examples write https:// where SNOMED International has http://.
    ['snomed', 'code', concept('http://snomed.info/sct', 'https://snomed.info/sct')],
    ['recorded', 'contained', one(provenance())],
  ],
  Condition: () => [
    ['subject', 'subject', patientReference()],
    ['impairment', 'code', impairment()],
  ],
});

/** Is it of the adjustment flag? What is of another flag, or of none, is left where it is. */
export function isOurs(at: Place): boolean {
  const ours = patientFlag();
  const known =
    one(ours).from(child(at, 'category')) ??
    ours.from(child(at, 'code')) ??
    one(flagConsent()).from(child(child(at, 'provision'), 'purpose'));
  if (!known) leave(at, 'not-known');
  return !!known;
}

/** Is it in force? What is not is left where it is. A Consent that is over counts, as a refusal. */
export function inForce(at: Place, type: string): boolean {
  const status = child(at, 'status');
  const { value } = status;
  const holds =
    type === 'Consent'
      ? value !== 'entered-in-error'
      : type === 'Flag'
        ? value === 'active' && !isOver(child(at, 'period'))
        : readWhole(clinicalStatus(), child(at, 'clinicalStatus')) === 'active' &&
          !isRefuted(child(at, 'verificationStatus')) &&
          !isAbated(at);
  if (holds) mark(status);
  else leave(at, 'not-active');
  return holds;
}
