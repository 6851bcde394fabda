import {
  type TrustedPersonLink,
  TrustedPersonLinkSchema,
} from '../../schemas/trusted-person-link.js';
import { day, instant } from '../engine/codec.js';
import { byIdentifier, concept, HL7 } from '../engine/coded.js';
import { always, inUse, isOver, mustFollow, never } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own } from '../engine/own.js';
import type { Bundle, FhirConsent, RelatedPerson } from '../engine/resources.js';
import { group, list, one } from '../engine/structure.js';
import { patientReference, personKey } from '../engine/subject.js';
import { derived } from '../engine/table.js';
import { proxyRole } from './codes.js';
import { consentStatus, noExceptions, privacyScope } from './consent.js';

const link: Mapping<TrustedPersonLink> = {
  RelatedPerson: () => [
    ['trustedPerson', 'identifier', one(personKey())],
    ['subject', 'patient', patientReference()],
    inUse(),
    ['', 'period', never(isOver)],
  ],
  Consent: () => [
    idEntry(),
    ['revokedAt', 'provision.period.end', instant()],
    ['', 'status', mustFollow<TrustedPersonLink>(({ revokedAt }) => consentStatus(revokedAt))],
    ['', 'scope', privacyScope()],
    ['', 'category', always('trusted-person', one(concept('consent-kind')))],
    ['subject', 'patient', patientReference()],
    ['grantedAt', 'dateTime', instant()],
    ['basis', 'policyRule', proxyRole()],
    ['', 'provision.type', always('permit')],
    noExceptions(),
    [
      '',
      'provision.actor',
      one(
        group<TrustedPersonLink>([
          // Who acts for another, in HL7's RoleClass.
          ['', 'role', derived(() => 'AGNT', concept(`${HL7}v3-RoleClass`))],
          ['trustedPerson', 'reference', byIdentifier('RelatedPerson', personKey())],
        ]),
      ),
    ],
    ['scope', 'provision.code', list(concept('trusted-person-scope'))],
    own('grantedByRole', 'stakeholder-type'),
    own('reviewDueOn', day()),
  ],
};

/**
 * Writes the link of a trusted person as a Bundle of type `collection`: a RelatedPerson (who), and a
 * Consent (what they may do, why and until when; UKCore-RelatedPerson, UKCore-Consent). What the two are
 * to each other in life is not asked, so `relationship` is left out.
 */
export const trustedPersonLinkToBundle = /* @__PURE__ */ writer<
  TrustedPersonLink,
  Bundle<RelatedPerson | FhirConsent>
>(link);

/** Reads the link of a trusted person from a Bundle that holds a RelatedPerson and a Consent. */
export const trustedPersonLinkFromBundle = /* @__PURE__ */ reader<TrustedPersonLink>(
  TrustedPersonLinkSchema,
  link,
);
