import type { CodeBinding } from '../../schemas/code-binding.js';
import type { CodedConcept } from '../../schemas/coded-concept.js';
import type { ApproachId } from '../approaches/ids.js';
import type { BarrierId } from '../barriers/ids.js';
import type { EvidenceSourceId } from '../evidence-sources/ids.js';
import type { PatientGroupId } from '../patient-groups.js';

type CatalogueLists = 'approaches' | 'barriers' | 'patient-groups';

/** A concept whose id the compiler checks, where the list is one of the catalogue or a closed one. */
export type CatalogueConcept =
  | { list: 'approaches'; id: ApproachId }
  | { list: 'barriers'; id: BarrierId }
  | { list: 'patient-groups'; id: PatientGroupId }
  | Exclude<CodedConcept, { list: CatalogueLists }>;

/** A code binding of the catalogue. */
export interface CatalogueCodeBinding extends CodeBinding {
  concept: CatalogueConcept;
  sources: EvidenceSourceId[];
}

/** What the bindings of one list have in common. */
type Shared = Pick<CatalogueCodeBinding, 'system' | 'sources'> &
  Partial<Pick<CatalogueCodeBinding, 'audience' | 'retired'>>;

/** What is each binding's own. */
type Own = Pick<CatalogueCodeBinding, 'id' | 'code' | 'display' | 'concept' | 'relation'>;

/** Bindings as they were entered: seen in a source, and confirmed by nobody. */
export function seenInSource(shared: Shared, own: readonly Own[]): CatalogueCodeBinding[] {
  return own.map((binding) => ({
    audience: 'patient-and-staff',
    enteredOn: '2026-11-24',
    status: 'seen-in-source',
    ...shared,
    ...binding,
  }));
}
