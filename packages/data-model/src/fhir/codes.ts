import type {
  ContactMethod,
  ResourceFormat,
  TrustedPersonBasis,
} from '../schemas/record-vocabulary.js';
import { coding, concept } from './coded.js';
import { UK_CORE } from './profiles.js';

// Codes of other lists, by the kit's words. `code-bindings` of the catalogue may hold some of them too.

/** UKCore-PreferredContactMethod. Source: UK Core, June 2025. */
export const CONTACT_METHOD_SYSTEM = `${UK_CORE}CodeSystem/UKCore-PreferredContactMethod`;
export const contactMethodCodes: Readonly<Record<ContactMethod, string>> = {
  letter: '1',
  visit: '2',
  phone: '3',
  email: '4',
  textphone: '5',
  'phone-through-carer': '6',
  'sign-language': '7',
  'no-phone': '8',
  'text-message': '9',
};

/** UKCore-PreferredWrittenCommunicationFormat; it has these three only. Source: UK Core, June 2025. */
export const WRITTEN_FORMAT_SYSTEM = `${UK_CORE}CodeSystem/UKCore-PreferredWrittenCommunicationFormat`;
export const writtenFormatCodes: Readonly<Partial<Record<ResourceFormat, string>>> = {
  'large-print': '11',
  braille: '12',
  // "Audio tape" there: the nearest to audio of any kind, so the kit's own code stands beside it.
  audio: '13',
};

const ENGLAND = 'https://fhir.nhs.uk/England/CodeSystem/';

/** Why a proxy may act. Source: NHS England, draft implementation guide for patient flags 0.1.0, 14 February 2024. */
export const PROXY_ROLE_SYSTEM = `${ENGLAND}FlagProxyRole`;
export const proxyRoleCodes: Readonly<Record<TrustedPersonBasis, string>> = {
  'patient-consent': '001',
  'best-interest-decision': '002',
  'power-of-attorney-or-deputy': '003',
  'parental-responsibility': '004',
};

// The reasonable adjustment flag has two sets of addresses. `RA-…`: the draft implementation guide of NHS
// England, patient flags 0.1.0 (14 February 2024), by numbers. `England-…`: NHS England's programme
// examples, by words. Of the words only those of the examples are known: no other is guessed.

/** The flag itself. Flags of child protection and of genital mutilation share its code systems: they are not read. */
export const patientFlag = () =>
  concept(
    coding(`${ENGLAND}PatientFlagCategory`, { adjustments: 'NRAF' }),
    coding(`${ENGLAND}England-FlagCategoryPatient`, {
      adjustments: 'national-reasonable-adjustment-flag',
    }),
  );

/** What a flag asks for. */
export const adjustmentCategory = () =>
  concept(
    coding(`${ENGLAND}RA-FlagCategory`, {
      'communication-support': '001',
      'communication-professional': '002',
      'contact-method': '003',
      'information-format': '004',
      'additional-communication-needs': '005',
      'community-language': '006',
      'additional-support': '007',
      'individual-care': '008',
      'environment-of-care': '009',
      'additional-needs': '010',
      bespoke: '011',
    }),
    coding(`${ENGLAND}England-FlagCategoryRA`, {
      'communication-support': 'communication-support',
    }),
  );

/** What makes it needed, where the person agreed to say. There is no 11. */
export const impairment = () =>
  concept(
    coding(`${ENGLAND}RA-ConditionCode`, {
      vision: '1',
      hearing: '2',
      mobility: '3',
      dexterity: '4',
      'learning-understanding-or-concentrating': '5',
      memory: '6',
      'mental-health': '7',
      'stamina-breathing-or-fatigue': '8',
      'social-or-behavioural': '9',
      other: '10',
      'prefers-not-to-say': '12',
    }),
    coding(`${ENGLAND}England-ConditionCodeRA`, {
      'learning-understanding-or-concentrating': 'learning',
    }),
  );

/** May the adjustments be recorded and shared? */
export const flagConsent = () =>
  coding(`${ENGLAND}RA-ConsentPurpose`, {
    agreed: 'RACONSENT',
    refused: 'RADISSENT',
    revoked: 'RAREVOKED',
  });
