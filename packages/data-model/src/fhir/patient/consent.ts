import { type Consent, ConsentSchema } from '../../schemas/consent.js';
import { codesByWord, instant } from '../engine/codec.js';
import { coding, concept, HL7 } from '../engine/coded.js';
import { always, mustFollow, never, saying } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own } from '../engine/own.js';
import type { FhirConsent } from '../engine/resources.js';
import { one } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';

/** Every consent of this kit is about a patient's details. */
export const privacyScope = () => always('patient-privacy', concept(`${HL7}consentscope`));

/** A consent in force, until it is withdrawn or revoked. */
export const consentStatus = (ended: unknown) => (ended === undefined ? 'active' : 'inactive');

/** A rule inside the rule says otherwise for a part, which a record cannot say. */
export const noExceptions = () => ['', 'provision.provision', never(saying())] as const;

const consent: Mapping<Consent> = {
  Consent: () => [
    idEntry(),
    ['withdrawnAt', 'provision.period.end', instant()],
    ['', 'status', mustFollow<Consent>(({ withdrawnAt }) => consentStatus(withdrawnAt))],
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
    ['decision', 'provision.type', codesByWord({ agreed: 'permit', refused: 'deny' })],
    ['purpose', 'provision.purpose', one(coding('consent-purpose'))],
    // Without them it would read as what the person decided for themselves.
    own('basis', 'trusted-person-basis'),
    own('givenBy'),
    noExceptions(),
  ],
};

/** Writes a consent as a Consent (UKCore-Consent). */
export const consentToFhir = /* @__PURE__ */ writer<Consent, FhirConsent>(consent);

/** Reads a consent from a Consent. */
export const consentFromFhir = /* @__PURE__ */ reader<Consent>(ConsentSchema, consent);
