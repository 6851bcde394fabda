import { createEventId } from '../identifiers/event-id.js';
import { isSnomedId } from '../identifiers/snomed-id.js';
import type { CatalogueId, EventId } from '../schemas/common.js';
import { type SupportNeed, SupportNeedSchema } from '../schemas/support-need.js';
import { parseRecord, type RecordIssue } from '../validation/index.js';
import { type Codec, codec, instant } from './codec.js';
import { concept } from './coded.js';
import { adjustmentCategory, flagConsent, impairment, patientFlag } from './codes.js';
import { clinicalStatus, isAbated, isRefuted } from './condition.js';
import { isOver, readWhole, saying } from './holds.js';
import { type FromFhirOptions, resourceTables, startNotes } from './mapping.js';
import { openResource, refused, resourcesIn } from './open-resource.js';
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
} from './place.js';
import { checkProfile } from './profiles.js';
import type { LostElement } from './result.js';
import { one, some } from './structure.js';
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

/**
 * May the adjustments be shared? Only where every word of the Consent says so: a refusal and a withdrawal
 * are written as a purpose, as a Consent that is no longer active, or as both.
 */
function sharing(): Codec {
  const purposes = some(flagConsent());
  return codec(
    '',
    () => undefined,
    (place) => {
      const provision = child(place, 'provision');
      const said = readWhole(purposes, child(provision, 'purpose')) as string[] | undefined;
      const isAgreed =
        child(place, 'status').value === 'active' &&
        said?.every((purpose) => purpose === 'agreed') &&
        // A rule inside the rule takes something back, too.
        !saying(/"type":"deny"|"provision":/)(provision) &&
        !isOver(child(provision, 'period'));
      return isAgreed ? 'agreed' : 'refused';
    },
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
const tablesOfFlag = /* @__PURE__ */ resourceTables<Said>({
  // Consents stand first: what they say is part of each need.
  Consent: () => [
    ['subject', 'patient', patientReference()],
    ['sharing', '', sharing()],
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

/** Is it of the adjustment flag? What is of another flag, or of none, is left where it is. */
function isOurs(at: Place): boolean {
  const ours = patientFlag();
  const known =
    one(ours).from(child(at, 'category')) ??
    ours.from(child(at, 'code')) ??
    one(flagConsent()).from(child(child(at, 'provision'), 'purpose'));
  if (!known) leave(at, 'not-known');
  return !!known;
}

/** Is it in force? What is not is left where it is. A Consent that is over counts, as a refusal. */
function inForce(at: Place, type: string): boolean {
  const status = child(at, 'status');
  const { value } = status;
  const holds =
    type === 'Consent'
      ? value !== 'entered-in-error'
      : type === 'Flag'
        ? value === 'active' && !isOver(child(at, 'period'))
        : readWhole(clinicalStatus(), child(at, 'clinicalStatus')) === 'active' &&
          !isRefuted(child(at, 'verificationStatus')) &&
          !isAbated(at);
  if (holds) mark(status);
  else leave(at, 'not-active');
  return holds;
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
