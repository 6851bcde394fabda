import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Where codes of other systems were seen. No code has been looked up in the system itself. */
export const codeSources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'ra-fsh',
    citation:
      'Patient flags: draft profiles, code systems and value sets, version 0.1.0, February 2024, as published in the ra-sandbox repository. NHS England.',
    kind: 'standard',
    locator: 'github.com/NHSDigital/ra-sandbox',
    enteredOn: '2026-11-24',
  },
  {
    id: 'ra-ig',
    citation: 'Patient flag implementation guide, beta. NHS England.',
    kind: 'standard',
    locator: 'packages.fhir.org',
    enteredOn: '2026-11-24',
  },
  {
    id: 'ra-api',
    citation: 'Reasonable adjustment flag API: sandbox and its made-up answers. NHS England.',
    kind: 'dataset',
    locator: 'github.com/NHSDigital/reasonable-adjustments-api',
    enteredOn: '2026-11-24',
  },
  {
    id: 'ra-stu3',
    citation: 'FHIR Reasonable Adjustments API, STU3: terminology. NHS Digital.',
    kind: 'standard',
    locator: 'nhsconnect.github.io/FHIR-ReasonableAdjustments-API/explore_terminology.html',
    enteredOn: '2026-11-24',
  },
  {
    id: 'ukcore',
    citation: 'UK Core, FHIR R4: code systems, as published in June 2025. HL7 UK and NHS England.',
    kind: 'standard',
    locator: 'github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN',
    enteredOn: '2026-11-24',
  },
  {
    id: 'srx',
    citation: 'What are the social prescribing SNOMED codes and why are they important? SocialRx.',
    kind: 'web-page',
    locator: 'socialrx.co.uk/blogs/blog/social-prescribing-snomed-codes-why-important',
    enteredOn: '2026-11-24',
  },
  {
    id: 'enhrev',
    citation:
      'Using enhanced review (SNOMED) codes when giving a patient access to their health record. NHS Digital.',
    kind: 'guidance',
    locator:
      'digital.nhs.uk/services/nhs-app/nhs-app-guidance-for-gp-practices/using-enhanced-review-snomed-codes-when-giving-a-patient-access-to-their-health-record',
    enteredOn: '2026-11-24',
  },
  {
    id: 'enh-bulk',
    citation: 'Bulk applying SNOMED code 104. NHS England, read in a copy.',
    kind: 'guidance',
    enteredOn: '2026-11-24',
  },
  {
    id: 'hl7-barrier',
    citation: 'Barrier: example value set of the FHIR extensions pack. HL7 International.',
    kind: 'standard',
    locator: 'hl7.org/fhir/extensions/ValueSet-barrier.html',
    enteredOn: '2026-11-24',
  },
  {
    id: 'linkml',
    citation: 'Value set GravitySdohDomainEnum. LinkML common value sets.',
    kind: 'dataset',
    locator: 'linkml.io/valuesets/elements/GravitySdohDomainEnum',
    enteredOn: '2026-11-24',
  },
];
