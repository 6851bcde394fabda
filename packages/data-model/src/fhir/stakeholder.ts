import { type Stakeholder, StakeholderSchema } from '../schemas/stakeholder.js';
import { concept, identifier, ODS, odsReference } from './coded.js';
import { type Mapping, reader, writer } from './mapping.js';
import { idEntry, own, ownList } from './own.js';
import type { Organization, PractitionerRole } from './resources.js';
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
