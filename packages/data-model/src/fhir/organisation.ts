import { type Organisation, OrganisationSchema } from '../schemas/organisation.js';
import { day, string } from './codec.js';
import { concept, identifier, logical, ODS, recordId } from './coded.js';
import { type FromFhirOptions, type Mapping, read, type ToFhirOptions, write } from './mapping.js';
import { idEntry, own } from './own.js';
import type { Organization } from './resources.js';
import type { FromFhirResult, ToFhirResult } from './result.js';
import { extension, group, one } from './structure.js';

/** The same as FHIR's Period, so that days can be read by their names. */
const validity = () =>
  group<Organisation>([
    ['validFrom', 'valuePeriod.start', day()],
    ['validTo', 'valuePeriod.end', day()],
  ]);

const organization: Mapping<Organisation> = {
  constants: { schemaVersion: 1 },
  parts: [
    {
      type: 'Organization',
      table: () => [
        idEntry(),
        ['odsCode', 'identifier', one(identifier(ODS))],
        ['type', 'type', one(concept('stakeholder-type'))],
        ['name', 'name', string()],
        ['parent', 'partOf', logical('Organization', recordId())],
        [
          '*',
          'extension',
          one(extension('http://hl7.org/fhir/StructureDefinition/organization-period', validity())),
        ],
        own('successor', logical('Organization', recordId())),
      ],
    },
  ],
};

/** Writes an organisation as an Organization (UKCore-Organization). */
export function organisationToOrganization(
  record: Organisation,
  options?: ToFhirOptions,
): ToFhirResult<Organization> {
  return write(organization, record, options);
}

/** Reads an organisation from an Organization. Of others' the host says `id` and `type` in `defaults`. */
export function organisationFromOrganization(
  input: unknown,
  options?: FromFhirOptions<Organisation>,
): FromFhirResult<Organisation> {
  return read(OrganisationSchema, organization, input, options);
}
