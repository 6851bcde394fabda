import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** What a surgery does differently for a person. Not checked in the SNOMED browser. */
export const adjustmentCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems.snomed, sources: ['ra-fsh'] },
  [
    {
      id: 'reasonable-adjustment-required',
      code: '1108111000000107',
      display: 'Requires reasonable adjustment for health and care access (Equality Act 2010)',
      concept: { list: 'approaches', id: 'reasonable-adjustment' },
      relation: 'equivalent',
    },
    {
      id: 'appointment-reminders',
      code: '1108131000000104',
      display: 'Requires appointment reminders',
      concept: { list: 'adjustments', id: 'appointment-reminders' },
      relation: 'equivalent',
    },
    {
      id: 'extended-appointment',
      code: '1108171000000102',
      display: 'Requires extended appointment',
      concept: { list: 'adjustments', id: 'extended-appointment' },
      relation: 'equivalent',
    },
    {
      id: 'minimal-waiting',
      code: '1325841000000109',
      display: 'Requires minimal waiting time between arrival and being seen in care environment',
      concept: { list: 'adjustments', id: 'minimal-waiting' },
      relation: 'equivalent',
    },
    {
      id: 'carer-present',
      code: '1108151000000106',
      display: 'Requires carer to be present at encounters',
      concept: { list: 'adjustments', id: 'carer-present' },
      relation: 'equivalent',
    },
    {
      id: 'approach-discussed-with-carer',
      code: '1325421000000100',
      display: 'Requires approach to care to be discussed with carer',
      concept: { list: 'adjustments', id: 'approach-discussed-with-carer' },
      relation: 'equivalent',
    },
    {
      id: 'my-healthcare-passport',
      code: '1108121000000101',
      display: 'Has My Healthcare Passport',
      concept: { list: 'adjustments', id: 'my-healthcare-passport' },
      relation: 'equivalent',
    },
    {
      id: 'anxiety-in-clinical-settings',
      code: '1325321000000108',
      display: 'Anxiety related to clinical environment',
      concept: { list: 'adjustments', id: 'anxiety-in-clinical-settings' },
      relation: 'equivalent',
    },
    {
      id: 'visual-alert',
      code: '945951000000108',
      display: 'Requires visual alert',
      concept: { list: 'adjustments', id: 'visual-alert' },
      relation: 'equivalent',
    },
  ],
);
