import { type TrustedPersonLink, TrustedPersonLinkSchema } from '../schemas/trusted-person-link.js';
import { day, instant } from './codec.js';
import { coding, concept, HL7, logical } from './coded.js';
import { PROXY_ROLE_SYSTEM, proxyRoleCodes } from './codes.js';
import { consentStatus, privacyScope } from './consent.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { idEntry, own } from './own.js';
import type { Bundle, FhirConsent, RelatedPerson } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { group, list, one } from './structure.js';
import { patientReference, personKey } from './subject.js';
import { always, derived } from './table.js';

const link: Mapping<TrustedPersonLink> = {
  constants: { schemaVersion: 1 },
  aboutPatient: true,
  parts: [
    {
      type: 'RelatedPerson',
      table: () => [
        ['trustedPerson', 'identifier', one(personKey())],
        ['subject', 'patient', patientReference()],
      ],
    },
    {
      type: 'Consent',
      table: () => [
        idEntry(),
        ['revokedAt', 'provision.period.end', instant()],
        ['', 'status', derived<TrustedPersonLink>(({ revokedAt }) => consentStatus(revokedAt))],
        ['', 'scope', privacyScope()],
        ['', 'category', always('trusted-person', one(concept('consent-kind')))],
        ['subject', 'patient', patientReference()],
        ['grantedAt', 'dateTime', instant()],
        ['basis', 'policyRule', concept(coding(PROXY_ROLE_SYSTEM, proxyRoleCodes))],
        ['', 'provision.type', derived(() => 'permit')],
        [
          '*',
          'provision.actor',
          one(
            group<TrustedPersonLink>([
              ['', 'role', derived(() => agent)],
              ['trustedPerson', 'reference', logical('RelatedPerson', personKey())],
            ]),
          ),
        ],
        ['scope', 'provision.code', list(concept('trusted-person-scope'))],
        own('grantedByRole', 'stakeholder-type'),
        own('reviewDueOn', day()),
      ],
    },
  ],
};

/** Who acts for another, in HL7's RoleClass. */
const agent = {
  coding: [{ system: `${HL7}v3-RoleClass`, code: 'AGNT' }],
};

/**
 * Writes the link of a trusted person as a Bundle of type `collection`: a RelatedPerson (who), and a
 * Consent (what they may do, why and until when; UKCore-RelatedPerson, UKCore-Consent). What the two are
 * to each other in life is not asked, so `relationship` is left out.
 */
export function trustedPersonLinkToBundle(
  record: TrustedPersonLink,
  options?: ToFhirOptions,
): ToFhirResult<Bundle<RelatedPerson | FhirConsent>> {
  return write(link, record, options);
}

/** Reads the link of a trusted person from a Bundle that holds a RelatedPerson and a Consent. */
export function trustedPersonLinkFromBundle(
  input: unknown,
  options?: FromFhirOptions<TrustedPersonLink>,
): FromFhirResult<TrustedPersonLink> {
  return read(TrustedPersonLinkSchema, link, input, options);
}
