import { SNOMED_SYSTEM } from '../../identifiers/snomed-id.js';

/** The code systems that bindings speak of, by the kit's short name for each. */
export const codeSystems = {
  snomed: SNOMED_SYSTEM,
  'patient-flag-category': 'https://fhir.nhs.uk/England/CodeSystem/PatientFlagCategory',
  'adjustment-category': 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory',
  impairment: 'https://fhir.nhs.uk/England/CodeSystem/RA-ConditionCode',
  'flag-consent': 'https://fhir.nhs.uk/England/CodeSystem/RA-ConsentPurpose',
  'flag-proxy-role': 'https://fhir.nhs.uk/England/CodeSystem/FlagProxyRole',
  'uk-core-contact-method': 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod',
  'uk-core-written-format':
    'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredWrittenCommunicationFormat',
  'uk-core-human-language': 'https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage',
} as const;
/** The kit's short name for a code system. */
export type CodeSystemId = keyof typeof codeSystems;
