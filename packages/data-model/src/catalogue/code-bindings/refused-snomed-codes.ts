import type { EvidenceSourceId } from '../evidence-sources/ids.js';

/** Why a code is refused: its last digit does not fit the others; or it was made up for a sandbox and given the name of another. */
export type RefusalReason = 'check-digit' | 'made-up-with-a-name-of-another';

/** A code that a published file has under SNOMED CT and that cannot be one. */
export interface RefusedSnomedCode {
  code: string;
  /** What the file calls it. */
  display: string;
  reasons: RefusalReason[];
  /** Where it was found. */
  source: EvidenceSourceId;
}

/**
 * Codes that must never be taken over. The schema refuses them by their check digit; they stand here so
 * that whoever meets them in those files knows that it was no slip of the kit's.
 */
export const refusedSnomedCodes: readonly RefusedSnomedCode[] = [
  {
    code: '1082661000000100',
    display: 'Requires speech and language therapist support to communicate',
    reasons: ['check-digit'],
    source: 'ra-fsh',
  },
  {
    code: '1082551000000100',
    display: 'Requires information in aphasia-accessible format',
    reasons: ['check-digit'],
    source: 'ra-fsh',
  },
  {
    code: '7961610000001018',
    display: 'Requires visual alert',
    reasons: ['check-digit', 'made-up-with-a-name-of-another'],
    source: 'ra-api',
  },
];
