import type { EvidenceGrade } from '../schemas/catalogue-vocabulary.js';
import type { EvidenceSourceId } from './evidence-sources/ids.js';

/** Evidence whose sources the compiler checks against the catalogue's list. */
export type CatalogueEvidence =
  | { grade: EvidenceGrade; sources: EvidenceSourceId[]; inferred?: false | undefined }
  | { inferred: true; sources?: EvidenceSourceId[] | undefined };
