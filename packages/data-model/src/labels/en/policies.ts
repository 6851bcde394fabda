import type { PolicyId, PolicyMilestoneId } from '../../catalogue/policies.js';

/** Titles of the policies, for staff. */
export const policyLabels: Record<PolicyId, string> = {
  'equality-act-2010': 'Equality Act 2010',
  'ltp-2019': 'NHS Long Term Plan 2019',
  'hca-2022-inequality-duty': 'Duty on inequalities, Health and Care Act 2022',
  'nhse-inclusive-digital-2023': 'Inclusive digital healthcare',
  'nhse-top-tips-gp-2023': 'Digital inclusion in general practice: 10 top tips',
  'inclusion-health-framework': 'Framework for NHS action on inclusion health',
  'epr-gpg-digital-inclusion':
    'Good practice guidelines for GP electronic records: digital inclusion',
  'diap-first-steps': 'Digital inclusion action plan: first steps',
  'ten-year-plan': '10 Year Health Plan',
  'gp-contract-2025-26': 'GP contract 2025 to 2026',
  'radf-dapb4019': 'Reasonable Adjustment Digital Flag (DAPB4019)',
  'ais-dapb1605-v4': 'Accessible Information Standard (DAPB1605) version 4',
  'dapb3051-proxy': 'Identity standard: access for trusted people (DAPB3051)',
  'prsb-social-prescribing': 'Social prescribing standard version 1.1',
  'dtac-v2': 'Digital Technology Assessment Criteria version 2.0',
  'icb-restructure': 'New boundaries of integrated care boards',
  dcb0129: 'Clinical risk management by the maker of a health system (DCB0129)',
  dcb0160: 'Clinical risk management by those who put a health system to use (DCB0160)',
  'psbar-2018': 'Public sector accessibility regulations 2018, with WCAG 2.2 level AA',
};

/** What each asks for or brings, for staff, in a sentence. Sources: those of the policy in the catalogue. */
export const policyDefinitions: Record<PolicyId, string> = {
  'equality-act-2010': 'Asks for reasonable adjustments before anyone has to ask for them.',
  'ltp-2019': 'Promised digital-first primary care to patients.',
  'hca-2022-inequality-duty': 'NHS England and integrated care boards have to act on inequalities.',
  'nhse-inclusive-digital-2023':
    'A framework of five domains; digital services add to those that are not online, and do not replace them.',
  'nhse-top-tips-gp-2023': 'Ten tips for practices that want to include everyone.',
  'inclusion-health-framework': 'Names the groups of inclusion health.',
  'epr-gpg-digital-inclusion':
    'Part of the guidelines for electronic patient records, version 1.2.',
  'diap-first-steps':
    'Government plan. It says that digital inclusion is access, skills, support and confidence.',
  'ten-year-plan':
    'Makes the NHS App the first way to reach care. Critics note the risk for people who are offline.',
  'gp-contract-2025-26':
    'Online consultation is open from 8am to 6.30pm. The website shows the charter You and Your General Practice. It was in dispute with the GP committee.',
  'radf-dapb4019': 'A notice of December 2025 took the place of that of 2023.',
  'ais-dapb1605-v4':
    'Adds a sixth stage, review, to meeting information and communication needs. It asks for a named senior role.',
  'dapb3051-proxy': 'How a trusted person is given access to the services of another.',
  'prsb-social-prescribing':
    'Owned by NHS England since January 2026; the need for it is under review.',
  'dtac-v2': 'The form that suppliers have to give in.',
  'icb-restructure': 'Figures by board cannot be compared across 1 April 2026.',
  dcb0129: 'Asks the maker to manage clinical risk.',
  dcb0160: 'Asks those who put a system to use to manage clinical risk.',
  'psbar-2018': 'Covers what suppliers make, and tools for internal staff too.',
};

/** What is dated besides publication, start and the day to comply by, for staff. */
export const policyMilestoneLabels: Record<PolicyMilestoneId, string> = {
  'summary-of-responses': 'Summary of responses published',
  'self-assessment-by': 'Self-assessment due by',
  'assurance-until': 'Assurance runs until',
  'pages-edited': 'Pages last edited, as known',
};
