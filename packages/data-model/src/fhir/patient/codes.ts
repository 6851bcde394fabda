import {
  contactMethods,
  type ResourceFormat,
  trustedPersonBases,
} from '../../schemas/record-vocabulary.js';
import { numbered } from '../engine/codec.js';
import { coding, concept } from '../engine/coded.js';
import { england } from '../engine/england.js';
import { UK_CORE } from '../engine/profiles.js';

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

/** Why a proxy may act. Source: NHS England, draft implementation guide for patient flags 0.1.0, 14 February 2024. */
export const proxyRole = () => concept(england('FlagProxyRole', numbered(trustedPersonBases, 3)));
