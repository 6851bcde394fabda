import type { AdjustmentFlagOptions } from '../fhir/adjustment-flags/index.js';
import { exampleId } from './fixtures.js';

// Made up, in the form of the two sets of addresses that NHS England has published.
export const ENGLAND = 'https://fhir.nhs.uk/England';
export const subject = { reference: 'Patient/17' };
export const options: AdjustmentFlagOptions = {
  defaults: { statedBy: 'self-reported' },
  newId: () => exampleId(1),
};
export const coded = (name: string, code: string) => ({
  coding: [{ system: `${ENGLAND}/CodeSystem/${name}`, code }],
});
export const profile = (name: string) => ({ profile: [`${ENGLAND}/StructureDefinition/${name}`] });
export const ours = coded('PatientFlagCategory', 'NRAF');
export const contained = [{ resourceType: 'Provenance', recorded: '2026-03-02T10:30:00+01:00' }];

export function flag(category: string, change: object = {}) {
  return {
    resourceType: 'Flag',
    meta: profile('ProgrammeFlag'),
    contained,
    status: 'active',
    category: [ours, coded('RA-FlagCategory', category)],
    code: { coding: [{ system: 'http://snomed.info/sct', code: '1082681000000103' }] },
    subject,
    ...change,
  };
}
export const consent = (purpose: string, change: object = {}) => ({
  resourceType: 'Consent',
  meta: profile('FlagConsent'),
  status: 'active',
  category: [ours],
  patient: subject,
  provision: { purpose: coded('RA-ConsentPurpose', purpose).coding },
  ...change,
});
export const condition = (code: string, change: object = {}) => ({
  resourceType: 'Condition',
  meta: profile('FlagCondition'),
  clinicalStatus: {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' },
    ],
  },
  category: [ours, coded('RA-ConditionCategory', 'issue')],
  code: coded('RA-ConditionCode', code),
  subject,
  ...change,
});
export const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
