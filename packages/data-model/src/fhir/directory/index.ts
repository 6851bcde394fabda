export {
  communityServiceFromHealthcareService,
  communityServiceToHealthcareService,
} from './community-service.js';
export { organisationFromOrganization, organisationToOrganization } from './organisation.js';
export {
  stakeholderFromOrganization,
  stakeholderFromPractitionerRole,
  stakeholderToOrganization,
  stakeholderToPractitionerRole,
} from './stakeholder.js';
