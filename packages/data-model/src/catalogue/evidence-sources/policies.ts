import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Where policies and standards were read about. Nobody has opened them again since they were entered. */
export const policySources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'ais-about',
    citation: 'About the Accessible Information Standard. NHS England.',
    kind: 'guidance',
    locator: 'england.nhs.uk/accessible-information-standard/about-the-standard',
    enteredOn: '2026-11-22',
  },
  {
    id: 'ais25',
    citation: 'Accessible Information Standard: requirements (DAPB1605). NHS England, 2025.',
    kind: 'standard',
    locator: 'england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605',
    enteredOn: '2026-11-22',
  },
  {
    id: 'hw',
    citation:
      'News report on the revised Accessible Information Standard. Healthwatch West Sussex, July 2025.',
    kind: 'web-page',
    locator: 'healthwatchwestsussex.co.uk/news/2025-07-23',
    enteredOn: '2026-11-22',
  },
  {
    id: 'tips',
    citation:
      'Supporting digital inclusion in general practice: 10 top tips. NHS England, July 2023.',
    kind: 'guidance',
    locator:
      'england.nhs.uk/long-read/supporting-digital-inclusion-in-general-practice-10-top-tips',
    enteredOn: '2026-11-22',
  },
  {
    id: 'denpru',
    citation:
      'News of the Exeter policy research unit, on the 10 Year Health Plan and people who are offline.',
    kind: 'web-page',
    locator: 'denpruexeter.nihr.ac.uk/news/author/emma-walter',
    enteredOn: '2026-11-22',
  },
  {
    id: 'gpc25',
    citation:
      'Reports on the online consultation requirement of the GP contract from 1 October 2025 (Pulse and local medical committees).',
    kind: 'web-page',
    enteredOn: '2026-11-22',
  },
  {
    id: 'prsb',
    citation: 'Social prescribing standard. Professional Record Standards Body.',
    kind: 'standard',
    locator: 'theprsb.org/standards/social-prescribing-standard',
    enteredOn: '2026-11-22',
  },
  {
    id: 'dtac2',
    citation: 'Digital Technology Assessment Criteria, version 2.0, as copied by a third party.',
    kind: 'standard',
    locator: 'healthcare.awsaccelerators.com/DTAC_AWS_v2.html',
    enteredOn: '2026-11-22',
  },
  {
    id: 'rct',
    citation: 'Remote consulting tools: guidance. NHS England.',
    kind: 'guidance',
    enteredOn: '2026-11-22',
  },
];
