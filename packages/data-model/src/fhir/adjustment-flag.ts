import * as v from 'valibot';
import { createEventId } from '../identifiers/event-id.js';
import { isSnomedId } from '../identifiers/snomed-id.js';
import type { CatalogueId, EventId } from '../schemas/common.js';
import { type SupportNeed, SupportNeedSchema } from '../schemas/support-need.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import { instant } from './codec.js';
import { concept, HL7 } from './coded.js';
import { adjustmentCategory, flagConsent, impairment, patientFlag } from './codes.js';
import { type FromFhirOptions, notesFor } from './mapping.js';
import { child, items, leave, lostOf, mark, type Place, pathOf, placeOf, shown } from './place.js';
import { checkProfile } from './profiles.js';
import type { LostElement } from './result.js';
import { one } from './structure.js';
import { patientReference } from './subject.js';

/** Profiles of NHS England's draft guide, and of its programme examples. */
const flagProfiles = () =>
  [
    'PatientFlag',
    'ProgrammeFlag',
    'FlagConsent',
    'FlagCondition',
    'England-Flag-PatientFlag',
    'England-Flag-PatientFlag-Adjustment',
    'England-Condition-Flag',
  ].map((name) => `https://fhir.nhs.uk/England/StructureDefinition/${name}`);

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

/** The host's word for the SNOMED CT code of an adjustment. */
function needOf(flag: Place, needFor: AdjustmentFlagOptions['needFor']): CatalogueId | undefined {
  const at = child(flag, 'code');
  // NHS England's examples write https:// where SNOMED International has http://.
  const code = concept('http://snomed.info/sct', 'https://snomed.info/sct').from(at);
  const need = typeof code === 'string' && isSnomedId(code) ? needFor?.(code) : undefined;
  if (at && need === undefined) leave(at, 'not-known');
  return need;
}

/** When it was recorded: by the Provenance inside the resource. */
function recordedAt(flag: Place): unknown {
  const provenance = items(child(flag, 'contained')).find(
    (at) => child(at, 'resourceType')?.value === 'Provenance',
  );
  return instant().from(child(provenance, 'recorded'));
}

/** Is it of the adjustment flag, and in force? What is not is left where it is. */
function inForce(at: Place): boolean {
  const ours =
    one(patientFlag()).from(child(at, 'category')) ?? patientFlag().from(child(at, 'code'));
  if (!ours) {
    leave(at, 'not-known');
    return false;
  }
  const status =
    child(at, 'status')?.value ??
    concept(`${HL7}condition-clinical`).from(child(at, 'clinicalStatus'));
  mark(child(at, 'status'));
  if (status !== 'active') leave(at, 'not-active');
  return status === 'active';
}

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
  const shape = parseRecord(v.looseObject({ resourceType: v.picklist(['Bundle', 'Flag']) }), input);
  if (!shape.ok) return shape;
  const root = placeOf(shape.record, notesFor(options));
  const { issues } = root.notes;
  const bundle = shape.record.resourceType === 'Bundle';
  if (bundle) for (const name of ['resourceType', 'type']) mark(child(root, name));
  const patients = new Set<string>();
  const needs: { path: string; need: object }[] = [];
  const impairments: CatalogueId[] = [];
  let sharing: unknown;
  for (const at of bundle
    ? items(child(root, 'entry')).flatMap((entry) => child(entry, 'resource') ?? [])
    : [root]) {
    const kind = child(at, 'resourceType');
    const type = shown(kind);
    if (!['Flag', 'Consent', 'Condition'].includes(type)) continue;
    mark(kind);
    checkProfile(at, flagProfiles(), options);
    if (!inForce(at)) continue;
    const subject = patientReference().from(child(at, type === 'Consent' ? 'patient' : 'subject'));
    patients.add(JSON.stringify(subject));
    if (type === 'Condition') {
      const named = impairment().from(child(at, 'code'));
      if (typeof named === 'string') impairments.push(named);
    } else if (type === 'Consent') {
      const said = one(flagConsent()).from(child(child(at, 'provision'), 'purpose'));
      // Where one says yes and another no, no stands. Who revokes refuses from then on.
      if (said) sharing = said === 'agreed' ? (sharing ?? said) : 'refused';
    } else {
      for (const detail of items(child(at, 'extension'))) {
        if (shown(child(detail, 'url')).endsWith('/flag-detail')) mark(detail);
      }
      const category = one(adjustmentCategory()).from(child(at, 'category'));
      if (!category) continue;
      const recorded = recordedAt(at);
      needs.push({
        path: pathOf(at),
        need: {
          ...(subject ? { subject } : {}),
          ...(recorded ? { steps: [{ stage: 'flag', at: recorded }] } : {}),
          need: needOf(at, needFor) ?? category,
        },
      });
    }
  }
  if (patients.size > 1) {
    const message = 'The bundle holds flags of more than one patient. Read each patient’s apart.';
    issues.push({ path: '/entry', code: 'rule/one-patient', message });
  }
  const records = needs.flatMap(({ path, need }): SupportNeed[] => {
    const result = parseRecord(SupportNeedSchema, {
      sharing: 'not-asked',
      ...defaults,
      ...(sharing ? { sharing } : {}),
      ...need,
      id: newId(),
      schemaVersion: 1,
      type: 'reasonable-adjustment',
    });
    if (result.ok) return [result.record];
    issues.push(...result.issues.map((issue) => ({ ...issue, path: path + issue.path })));
    return [];
  });
  const [first, ...others] = issues;
  return first
    ? { ok: false, issues: [first, ...others] }
    : { ok: true, records, impairments, lost: lostOf(root) };
}
