import { adjustmentCategories, impairments } from '../../schemas/coded-concept.js';
import {
  contactMethods,
  type ResourceFormat,
  trustedPersonBases,
} from '../../schemas/record-vocabulary.js';
import { numbered } from './codec.js';
import { coding, concept } from './coded.js';
import { UK_CORE } from './profiles.js';

// Codes of other lists, by the kit's words. `code-bindings` of the catalogue may hold some of them too.

const ukCore = (name: string) => `${UK_CORE}CodeSystem/UKCore-Preferred${name}`;

/** UKCore-PreferredContactMethod. Source: UK Core, June 2025. */
export const contactMethod = () =>
  concept(coding(ukCore('ContactMethod'), numbered(contactMethods)));

/** UKCore-PreferredWrittenCommunicationFormat; it has these three only. Source: UK Core, June 2025. */
export const writtenFormat = () =>
  concept(
    coding(ukCore('WrittenCommunicationFormat'), {
      'large-print': '11',
      braille: '12',
      // "Audio tape" there: the nearest to audio of any kind, so the kit's own code stands beside it.
      audio: '13',
    } satisfies Partial<Record<ResourceFormat, string>>),
    'format',
  );

/** A code of NHS England's. */
const england = (name: string, words: Readonly<Record<string, string>>) =>
  coding(`https://fhir.nhs.uk/England/CodeSystem/${name}`, words);

/** Why a proxy may act. Source: NHS England, draft implementation guide for patient flags 0.1.0, 14 February 2024. */
export const proxyRole = () => concept(england('FlagProxyRole', numbered(trustedPersonBases, 3)));

// The reasonable adjustment flag has two sets of addresses. `RA-…`: the draft implementation guide of NHS
// England, patient flags 0.1.0 (14 February 2024), by numbers. `England-…`: NHS England's programme
// examples, by words. Of the words only those of the examples are known: no other is guessed.

/** The flag itself. Flags of child protection and of genital mutilation share its code systems: they are not read. */
export const patientFlag = () =>
  concept(
    england('PatientFlagCategory', { adjustments: 'NRAF' }),
    england('England-FlagCategoryPatient', { adjustments: 'national-reasonable-adjustment-flag' }),
  );

/** What a flag asks for. */
export const adjustmentCategory = () =>
  concept(
    england('RA-FlagCategory', numbered(adjustmentCategories, 3)),
    england('England-FlagCategoryRA', { 'communication-support': 'communication-support' }),
  );

/** What makes it needed, where the person agreed to say. There is no 11. */
export const impairment = () =>
  concept(
    england('RA-ConditionCode', { ...numbered(impairments), 'prefers-not-to-say': '12' }),
    england('England-ConditionCodeRA', { 'learning-understanding-or-concentrating': 'learning' }),
  );

/** May the adjustments be recorded and shared? */
export const flagConsent = () =>
  england('RA-ConsentPurpose', {
    agreed: 'RACONSENT',
    refused: 'RADISSENT',
    revoked: 'RAREVOKED',
  });
