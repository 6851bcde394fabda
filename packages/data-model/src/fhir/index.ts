export {
  type BaseOptions,
  DEFAULT_FHIR_BASE,
  type FhirReader,
  type FhirWriter,
  type FromFhirOptions,
  type ToFhirOptions,
} from './engine/mapping.js';
export type { ProfileOptions, ResourceType } from './engine/profiles.js';
export type * from './engine/resources.js';
export type { FromFhirResult, LossReason, LostElement, ToFhirResult } from './engine/result.js';
