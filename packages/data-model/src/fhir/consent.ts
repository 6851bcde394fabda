import { type Consent, ConsentSchema } from '../schemas/consent.js';
import { instant, word } from './codec.js';
import { coding, concept, HL7 } from './coded.js';
import { type Mapping, reader, writer } from './mapping.js';
import { idEntry } from './own.js';
import type { FhirConsent } from './resources.js';
import { one } from './structure.js';
import { patientReference } from './subject.js';
import { always, derived } from './table.js';

/** Every consent of this kit is about a patient's details. */
export const privacyScope = () => always('patient-privacy', concept(`${HL7}consentscope`));

/** A consent in force, until it is withdrawn or revoked. */
export const consentStatus = (ended: unknown) => (ended === undefined ? 'active' : 'inactive');

const consent: Mapping<Consent> = {
  Consent: () => [
    idEntry(),
    ['withdrawnAt', 'provision.period.end', instant()],
    ['', 'status', derived<Consent>(({ withdrawnAt }) => consentStatus(withdrawnAt))],
    ['', 'scope', privacyScope()],
    ['', 'category', always('purpose', one(concept('consent-kind')))],
    ['subject', 'patient', patientReference()],
    ['decidedAt', 'dateTime', instant()],
    // HL7 asks for a policy: opted in, or out.
    [
      'decision',
      'policyRule',
      concept(coding(`${HL7}v3-ActCode`, { agreed: 'OPTIN', refused: 'OPTOUT' })),
    ],
    ['decision', 'provision.type', word({ agreed: 'permit', refused: 'deny' })],
    ['purpose', 'provision.purpose', one(coding('consent-purpose'))],
  ],
};

/** Writes a consent as a Consent (UKCore-Consent). */
export const consentToFhir = /* @__PURE__ */ writer<Consent, FhirConsent>(consent);

/** Reads a consent from a Consent. */
export const consentFromFhir = /* @__PURE__ */ reader<Consent>(ConsentSchema, consent);
