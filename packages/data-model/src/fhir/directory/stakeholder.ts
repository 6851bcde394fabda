import { type Stakeholder, StakeholderSchema } from '../../schemas/stakeholder.js';
import { coding, concept, identifier, ODS, odsReference } from '../engine/coded.js';
import { inUse } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own, ownList } from '../engine/own.js';
import type { Organization, PractitionerRole } from '../engine/resources.js';
import { extension, one } from '../engine/structure.js';
import type { Table } from '../engine/table.js';

/** What it said, in extensions of the kit's own: FHIR has no place for a view. */
const views = (): Table<Stakeholder> => [
  idEntry(),
  own('level', 'stakeholder-level'),
  ownList('viewOnResponsibility'),
  ownList('priorityGroups', 'patient-group'),
  ownList('barriersNamed', 'barrier'),
  // Named in full: the source of a barrier travels as `source`.
  ['source', 'extension', one(extension('evidence-source', coding('evidence-source')))],
  inUse(),
];

const organization: Mapping<Stakeholder> = {
  Organization: () => [
    ...views(),
    ['organisation', 'identifier', one(identifier(ODS))],
    ['type', 'type', one(concept('stakeholder-type'))],
  ],
};

const role: Mapping<Stakeholder> = {
  PractitionerRole: () => [
    ...views(),
    ['organisation', 'organization', odsReference()],
    ['type', 'code', one(concept('stakeholder-type'))],
  ],
};

/** Writes a stakeholder that is a body as an Organization (UKCore-Organization). */
export const stakeholderToOrganization = /* @__PURE__ */ writer<Stakeholder, Organization>(
  organization,
);

/** Reads a stakeholder that is a body from an Organization. */
export const stakeholderFromOrganization = /* @__PURE__ */ reader<Stakeholder>(
  StakeholderSchema,
  organization,
);

/** Writes a stakeholder that is a role as a PractitionerRole (UKCore-PractitionerRole). It names no person. */
export const stakeholderToPractitionerRole = /* @__PURE__ */ writer<Stakeholder, PractitionerRole>(
  role,
);

/** Reads a stakeholder that is a role from a PractitionerRole. Who holds the role is left there. */
export const stakeholderFromPractitionerRole = /* @__PURE__ */ reader<Stakeholder>(
  StakeholderSchema,
  role,
);
