import type { EvidenceSource } from '../../schemas/evidence-source.js';
import type { EvidenceSourceId } from './ids.js';

/** A source of the catalogue. */
export interface CatalogueEvidenceSource extends EvidenceSource {
  id: EvidenceSourceId;
}
