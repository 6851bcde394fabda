import { type Stakeholder, StakeholderSchema } from '../schemas/stakeholder.js';
import { concept, identifier, ODS, odsReference } from './coded.js';
import {
  type FromFhirOptions,
  type Mapping,
  once,
  read,
  type ToFhirOptions,
  write,
} from './mapping.js';
import { idEntry, own, ownList } from './own.js';
import type { ResourceType } from './profiles.js';
import type { Organization, PractitionerRole } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { one } from './structure.js';
import type { Table } from './table.js';

/** What it said, in extensions of the kit's own: FHIR has no place for a view. */
const views = (): Table<Stakeholder> => [
  idEntry(),
  own('level', 'stakeholder-level'),
  ownList('viewOnResponsibility'),
  ownList('priorityGroups', 'patient-group'),
  ownList('barriersNamed', 'barrier'),
  own('source', 'evidence-source'),
];

function mappingTo(type: ResourceType, table: () => Table<Stakeholder>): Mapping<Stakeholder> {
  return {
    constants: { schemaVersion: 1 },
    parts: [{ type, table: () => [...views(), ...table()] }],
  };
}

const organization = /* @__PURE__ */ once(() =>
  mappingTo('Organization', () => [
    ['organisation', 'identifier', one(identifier(ODS))],
    ['type', 'type', one(concept('stakeholder-type'))],
  ]),
);

const role = /* @__PURE__ */ once(() =>
  mappingTo('PractitionerRole', () => [
    ['organisation', 'organization', odsReference()],
    ['type', 'code', one(concept('stakeholder-type'))],
  ]),
);

/** Writes a stakeholder that is a body as an Organization (UKCore-Organization). */
export function stakeholderToOrganization(
  record: Stakeholder,
  options?: ToFhirOptions,
): ToFhirResult<Organization> {
  return write(organization(), record, options);
}

/** Reads a stakeholder that is a body from an Organization. */
export function stakeholderFromOrganization(
  input: unknown,
  options?: FromFhirOptions<Stakeholder>,
): FromFhirResult<Stakeholder> {
  return read(StakeholderSchema, organization(), input, options);
}

/** Writes a stakeholder that is a role as a PractitionerRole (UKCore-PractitionerRole). It names no person. */
export function stakeholderToPractitionerRole(
  record: Stakeholder,
  options?: ToFhirOptions,
): ToFhirResult<PractitionerRole> {
  return write(role(), record, options);
}

/** Reads a stakeholder that is a role from a PractitionerRole. Who holds the role is left there. */
export function stakeholderFromPractitionerRole(
  input: unknown,
  options?: FromFhirOptions<Stakeholder>,
): FromFhirResult<Stakeholder> {
  return read(StakeholderSchema, role(), input, options);
}
