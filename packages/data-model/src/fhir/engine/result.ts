import type { RecordIssue } from '../../validation/index.js';

/**
 * Why a field or an element was not carried. `no-place`: the other side has nothing that says the same.
 * `not-known`: a code or an address that is in none of the lists that this release reads. `nhs-number`:
 * it holds an NHS number, which the kit neither keeps nor passes on. `replaced-by-host`: the option
 * `patient` says it instead. `not-active`: it is no longer in force, so it is not read as if it were.
 */
export type LossReason =
  | 'no-place'
  | 'not-known'
  | 'nhs-number'
  | 'replaced-by-host'
  | 'not-active';

/** Something that was not carried. It never repeats the value. */
export interface LostElement {
  /** Where, as a JSON Pointer: in the record on the way out, in the resource on the way in. */
  path: string;
  reason: LossReason;
}

type Issues = [RecordIssue, ...RecordIssue[]];

/** A resource and what it could not carry of the record, or why there is none. */
export type ToFhirResult<TResource> =
  | { ok: true; resource: TResource; lost: LostElement[] }
  | { ok: false; issues: Issues };

/**
 * A record and what it could not carry of the resource, or why there is none. A path of an issue begins
 * at the resource; where the resource is sound but does not make a whole record, at the record.
 */
export type FromFhirResult<TRecord> =
  | { ok: true; record: TRecord; lost: LostElement[] }
  | { ok: false; issues: Issues };
