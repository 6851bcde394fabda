import { adjustmentCategories, impairments } from '../../schemas/coded-concept.js';
import { numbered } from '../engine/codec.js';
import { concept } from '../engine/coded.js';
import { england } from '../engine/england.js';

// Codes of other lists, by the kit's words. `code-bindings` of the catalogue may hold some of them too.

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
