import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Guidance, standards and statistics of the NHS and government design systems. Nobody has opened them again since they were entered. */
export const nhsGuidanceSources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'idh',
    citation:
      'Inclusive digital healthcare: a framework for NHS action on digital inclusion. NHS England, September 2023.',
    kind: 'guidance',
    locator:
      'england.nhs.uk/long-read/inclusive-digital-healthcare-a-framework-for-nhs-action-on-digital-inclusion',
    enteredOn: '2026-11-22',
  },
  {
    id: 'mip',
    citation:
      'News report on the NHS England top tips for general practice of July 2023. Management in Practice.',
    kind: 'web-page',
    locator:
      'managementinpractice.com/news/new-guide-sets-out-tips-for-preventing-patient-digital-exclusion',
    enteredOn: '2026-11-22',
  },
  {
    id: 'incl',
    citation: 'A national framework for NHS action on inclusion health. NHS England, 2023.',
    kind: 'guidance',
    locator: 'england.nhs.uk/long-read/a-national-framework-for-nhs-action-on-inclusion-health',
    enteredOn: '2026-11-22',
  },
  {
    id: 'eprgpg',
    citation:
      'Health equalities and digital inclusion, in the good practice guidelines for GP electronic patient records. NHS England, version 1.2, 28 March 2025.',
    kind: 'guidance',
    locator: 'england.nhs.uk/long-read/health-equalities-and-digital-inclusion',
    enteredOn: '2026-11-22',
  },
  {
    id: 'nhsapp-gpg',
    citation:
      'NHS App, in the good practice guidelines for GP electronic patient records. NHS England.',
    kind: 'guidance',
    locator: 'england.nhs.uk/long-read/nhs-app',
    enteredOn: '2026-11-22',
  },
  {
    id: 'radf',
    citation: 'The reasonable adjustment digital flag: action checklist. NHS England.',
    kind: 'guidance',
    locator: 'england.nhs.uk/long-read/the-reasonable-adjustment-digital-flag-action-checklist',
    enteredOn: '2026-11-22',
  },
  {
    id: 'nhssm',
    citation:
      'NHS digital service manual, as published in its repository in August 2026. NHS England.',
    kind: 'guidance',
    locator: 'github.com/nhsuk/nhsuk-service-manual',
    enteredOn: '2026-11-22',
  },
  {
    id: 'nhsbl311',
    citation: 'Leave this page: issue 311 of the NHS service manual community backlog.',
    kind: 'web-page',
    locator: 'github.com/nhsuk/nhsuk-service-manual-community-backlog/issues/311',
    enteredOn: '2026-11-22',
  },
  {
    id: 'govuk-exit',
    citation: 'Exit this page. GOV.UK Design System.',
    kind: 'guidance',
    locator: 'design-system.service.gov.uk/components/exit-this-page',
    enteredOn: '2026-11-22',
  },
  {
    id: 'kls',
    citation: 'Health information. NHS Knowledge and Library Services.',
    kind: 'guidance',
    locator: 'library.nhs.uk/health-information',
    enteredOn: '2026-11-22',
  },
  {
    id: 'app-acute',
    citation: 'NHS App for acute trusts. NHS Digital.',
    kind: 'guidance',
    locator: 'digital.nhs.uk/services/nhs-app/acute-trusts',
    enteredOn: '2026-11-22',
  },
  {
    id: 'app-proxy',
    citation:
      'Manage health services for others in the NHS App (proxy access). NHS England, read in a copy.',
    kind: 'guidance',
    enteredOn: '2026-11-22',
  },
  {
    id: 'proxy',
    citation: 'DAPB3051: authorisation use case for proxy access. NHS England, read in a copy.',
    kind: 'standard',
    locator:
      'nhsd-proxy.dokku3.ebmdatalab.net/services/national-proxy-service/dapb3051-authorisation-use-case-proxy',
    enteredOn: '2026-11-22',
  },
  {
    id: 'appstat',
    citation:
      'NHS App statistics, April 2026: changes in this release. NHS England, read in a copy.',
    kind: 'dataset',
    enteredOn: '2026-11-22',
  },
];
