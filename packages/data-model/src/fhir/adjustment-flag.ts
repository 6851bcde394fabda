import { createEventId } from '../identifiers/event-id.js';
import { isSnomedId } from '../identifiers/snomed-id.js';
import type { CatalogueId, EventId } from '../schemas/common.js';
import { type SupportNeed, SupportNeedSchema } from '../schemas/support-need.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import { type Codec, codec, instant } from './codec.js';
import { concept, HL7 } from './coded.js';
import { adjustmentCategory, flagConsent, impairment, patientFlag } from './codes.js';
import { type FromFhirOptions, opened, partsOf, refused, resourcesIn } from './mapping.js';
import { child, items, leave, lostOf, mark, type Place, pathOf, says, shown } from './place.js';
import { checkProfile } from './profiles.js';
import type { LostElement } from './result.js';
import { one } from './structure.js';
import { patientReference } from './subject.js';
import { type Row, readRows } from './table.js';

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

/** When a flag was recorded: by the Provenance inside it. */
function provenance(): Codec {
  const moment = instant();
  return codec('', moment.to, (place) =>
    child(place, 'resourceType').value === 'Provenance'
      ? moment.from(child(place, 'recorded'))
      : undefined,
  );
}

/** What one resource of a flag says. */
interface Said {
  subject: object;
  category: CatalogueId;
  snomed: string;
  recorded: string;
  impairment: CatalogueId;
  sharing: string;
}

/** What is read of a flag, an impairment and a consent. */
const partsOfFlag = /* @__PURE__ */ partsOf<Said>({
  // Consents stand first: what they say is part of each need.
  Consent: () => [
    ['subject', 'patient', patientReference()],
    ['sharing', 'provision.purpose', one(flagConsent())],
  ],
  Flag: () => [
    ['subject', 'subject', patientReference()],
    ['category', 'category', one(adjustmentCategory())],
    // NHS England's examples write https:// where SNOMED International has http://.
    ['snomed', 'code', concept('http://snomed.info/sct', 'https://snomed.info/sct')],
    ['recorded', 'contained', one(provenance())],
  ],
  Condition: () => [
    ['subject', 'subject', patientReference()],
    ['impairment', 'code', impairment()],
  ],
});

/** Is it of the adjustment flag, and in force? What is not is left where it is. */
function inForce(at: Place): boolean {
  const ours = patientFlag();
  if (!(one(ours).from(child(at, 'category')) ?? ours.from(child(at, 'code')))) {
    leave(at, 'not-known');
    return false;
  }
  const status = child(at, 'status');
  const said =
    status.value ?? concept(`${HL7}condition-clinical`).from(child(at, 'clinicalStatus'));
  mark(status);
  if (said !== 'active') leave(at, 'not-active');
  return said === 'active';
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
  const shape = opened(input, ['Bundle', 'Flag'], options);
  if (!shape.ok) return shape;
  const { root } = shape;
  const { issues } = root.notes;
  const patients = new Set<string>();
  const records: SupportNeed[] = [];
  const impairments: CatalogueId[] = [];
  let sharing: string | undefined;

  function readOne(at: Place, type: string, rows: readonly Row[]): void {
    checkProfile(at, flagProfiles(), options);
    if (!inForce(at)) return;
    const said: Partial<Said> = readRows(rows, at, {});
    const { subject, impairment: named, category, snomed, recorded } = said;
    patients.add(JSON.stringify(subject));
    if (named) impairments.push(named);
    // Where one says yes and another no, no stands. Who revokes refuses from then on.
    if (said.sharing) sharing = said.sharing === 'agreed' ? (sharing ?? 'agreed') : 'refused';
    if (type !== 'Flag') return;
    for (const detail of items(child(at, 'extension'))) {
      if (shown(child(detail, 'url')).endsWith('/flag-detail')) mark(detail);
    }
    const need = snomed && isSnomedId(snomed) ? needFor?.(snomed) : undefined;
    if (!need) leave(child(at, 'code'), 'not-known');
    if (!category) {
      leave(at, 'not-known');
      return;
    }
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
  for (const { type, rows } of partsOfFlag()) {
    for (const at of resources) {
      if (says(child(at, 'resourceType'), type)) readOne(at, type, rows);
    }
  }
  if (patients.size > 1) {
    const message = 'The bundle holds flags of more than one patient. Read each patient’s apart.';
    issues.push({ path: '/entry', code: 'rule/one-patient', message });
  }
  return issues.length ? refused(issues) : { ok: true, records, impairments, lost: lostOf(root) };
}
