import type { FacilitationApproach } from '../../schemas/facilitation-approach.js';
import type { CatalogueEvidence } from '../evidence.js';
import type { ApproachId } from './ids.js';

/** An approach of the catalogue: every id that it names is checked by the compiler. */
export interface CatalogueApproach extends FacilitationApproach {
  id: ApproachId;
  evidence: CatalogueEvidence;
}
