import type { Barrier } from '../../schemas/barrier.js';
import type { ApproachId } from '../approaches/ids.js';
import type { CatalogueEvidence } from '../evidence.js';
import type { PatientGroupId } from '../patient-groups.js';
import type { BarrierId } from './ids.js';

/** A barrier of the catalogue: every id that it names is checked by the compiler. */
export interface CatalogueBarrier extends Barrier {
  id: BarrierId;
  affectedGroups: PatientGroupId[];
  mitigations: ApproachId[];
  inferredMitigations?: ApproachId[] | undefined;
  evidence: CatalogueEvidence;
}
