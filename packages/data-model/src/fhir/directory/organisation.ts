import { type Organisation, OrganisationSchema } from '../../schemas/organisation.js';
import { day, string } from '../engine/codec.js';
import { byIdentifier, concept, identifier, ODS, recordId } from '../engine/coded.js';
import { inUse } from '../engine/holds.js';
import { type Mapping, reader, writer } from '../engine/mapping.js';
import { idEntry, own } from '../engine/own.js';
import type { Organization } from '../engine/resources.js';
import { extension, group, one } from '../engine/structure.js';

/** The same as FHIR's Period, so that days can be read by their names. */
const validity = () =>
  group<Organisation>([
    ['validFrom', 'valuePeriod.start', day()],
    ['validTo', 'valuePeriod.end', day()],
  ]);

const organization: Mapping<Organisation> = {
  Organization: () => [
    idEntry(),
    ['odsCode', 'identifier', one(identifier(ODS))],
    ['type', 'type', one(concept('stakeholder-type'))],
    ['name', 'name', string()],
    ['parent', 'partOf', byIdentifier('Organization', recordId())],
    [
      '',
      'extension',
      one(extension('http://hl7.org/fhir/StructureDefinition/organization-period', validity())),
    ],
    own('successor', byIdentifier('Organization', recordId())),
    inUse(),
  ],
};

/** Writes an organisation as an Organization (UKCore-Organization). */
export const organisationToOrganization = /* @__PURE__ */ writer<Organisation, Organization>(
  organization,
);

/** Reads an organisation from an Organization. Of others' the host says `id` and `type` in `defaults`. */
export const organisationFromOrganization = /* @__PURE__ */ reader<Organisation>(
  OrganisationSchema,
  organization,
);
