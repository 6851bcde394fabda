import { seenInSource } from '../catalogue-code-binding.js';
import { codeSystems } from '../systems.js';

/** Why a trusted person may act. */
export const trustedPersonCodes = /* @__PURE__ */ seenInSource(
  { system: codeSystems['flag-proxy-role'], sources: ['ra-fsh', 'ra-ig'] },
  [
    {
      id: 'trusted-person-001',
      code: '001',
      display: 'Patient consent',
      concept: { list: 'trusted-person-bases', id: 'patient-consent' },
      relation: 'equivalent',
    },
    {
      id: 'trusted-person-002',
      code: '002',
      display: 'Best interest decision made on behalf of the patient (Mental Capacity Act 2005)',
      concept: { list: 'trusted-person-bases', id: 'best-interest-decision' },
      relation: 'equivalent',
    },
    {
      id: 'trusted-person-003',
      code: '003',
      display:
        'Lasting power of attorney for health and welfare, or court-appointed deputy, or equivalent',
      concept: { list: 'trusted-person-bases', id: 'power-of-attorney-or-deputy' },
      relation: 'equivalent',
    },
    {
      id: 'trusted-person-004',
      code: '004',
      display: 'Other legitimate patient representative - parental responsibility',
      concept: { list: 'trusted-person-bases', id: 'parental-responsibility' },
      relation: 'equivalent',
    },
  ],
);
