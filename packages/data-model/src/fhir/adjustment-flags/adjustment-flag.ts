import { createEventId } from '../../identifiers/event-id.js';
import { isSnomedId } from '../../identifiers/snomed-id.js';
import type { CatalogueId, EventId } from '../../schemas/common.js';
import { type SupportNeed, SupportNeedSchema } from '../../schemas/support-need.js';
import { parseRecord, type RecordIssue } from '../../validation/index.js';
import { type FromFhirOptions, startNotes } from '../engine/mapping.js';
import { openResource, refused, resourcesIn } from '../engine/open-resource.js';
import {
  child,
  items,
  leave,
  lostOf,
  mark,
  type Place,
  pathOf,
  readIfItSays,
  textAt,
} from '../engine/place.js';
import { checkProfile } from '../engine/profiles.js';
import type { LostElement } from '../engine/result.js';
import { type Row, readRows } from '../engine/table.js';
import { flagProfiles, inForce, isOurs, type Said, tablesOfFlag } from './adjustment-flag-parts.js';

export interface AdjustmentFlagOptions extends FromFhirOptions<SupportNeed> {
  /** The kit's word for an adjustment's SNOMED CT code; its category where there is none. */
  needFor?: ((snomed: string) => CatalogueId | undefined) | undefined;
  /** Makes an id for each need. @default createEventId */
  newId?: (() => EventId) | undefined;
}

/** What a reasonable adjustment flag says. */
export type AdjustmentFlagResult =
  | {
      ok: true;
      /** One need for each adjustment that is active. */
      records: SupportNeed[];
      /** Impairments that the person agreed to name; they are no needs, and no reason to presume one. */
      impairments: CatalogueId[];
      lost: LostElement[];
    }
  | { ok: false; issues: [RecordIssue, ...RecordIssue[]] };

/**
 * Reads a Reasonable Adjustment Digital Flag: a Bundle of Flags, Conditions and Consents of one patient,
 * or one Flag. Each active adjustment becomes a support need; who stated it is not in the flag, so the
 * host says `statedBy` in the option `defaults`. There is no writer: a flag is written through the
 * national API alone, by staff who are logged in to it. Notes are left there, as they are free text.
 */
export function readAdjustmentFlags(
  input: unknown,
  options: AdjustmentFlagOptions = {},
): AdjustmentFlagResult {
  const { defaults, needFor, newId = createEventId } = options;
  const shape = openResource(input, ['Bundle', 'Flag'], startNotes(options));
  if (!shape.ok) return shape;
  const { root } = shape;
  const { issues } = root.notes;
  const records: SupportNeed[] = [];
  const impairments: CatalogueId[] = [];
  let sharing: string | undefined;

  function readOne(at: Place, type: string, rows: readonly Row[]): void {
    // First, so that a neighbour in the bundle does not stop the flag from being read.
    if (!isOurs(at)) return;
    checkProfile(at, flagProfiles(), options);
    if (!inForce(at, type)) return;
    const said: Partial<Said> = readRows(rows, at, {});
    const { subject, impairment: named, category, snomed, recorded } = said;
    if (named) impairments.push(named);
    // Where one says yes and another no, no stands. Who revokes refuses from then on.
    if (said.sharing) sharing = said.sharing === 'agreed' ? (sharing ?? 'agreed') : 'refused';
    if (type !== 'Flag') return;
    for (const detail of items(child(at, 'extension'))) {
      if (textAt(child(detail, 'url')).endsWith('/flag-detail')) mark(detail);
    }
    const need = snomed && isSnomedId(snomed) ? needFor?.(snomed) : undefined;
    if (!need && !category) {
      leave(at, 'not-known');
      return;
    }
    if (!need) leave(child(at, 'code'), 'not-known');
    const result = parseRecord(SupportNeedSchema, {
      sharing: 'not-asked',
      ...defaults,
      ...(sharing && { sharing }),
      ...(subject && { subject }),
      ...(recorded && { steps: [{ stage: 'flag', at: recorded }] }),
      need: need ?? category,
      id: newId(),
      schemaVersion: 1,
      type: 'reasonable-adjustment',
    });
    if (result.ok) records.push(result.record);
    else
      for (const issue of result.issues) issues.push({ ...issue, path: pathOf(at) + issue.path });
  }

  const isBundle = child(root, 'resourceType').value === 'Bundle';
  const resources = isBundle ? resourcesIn(root) : [root];
  for (const { type, rows } of tablesOfFlag()) {
    for (const at of resources) {
      if (readIfItSays(child(at, 'resourceType'), type)) readOne(at, type, rows);
    }
  }
  return issues.length ? refused(issues) : { ok: true, records, impairments, lost: lostOf(root) };
}
