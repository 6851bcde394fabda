import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Other public bodies, charities, networks and news. Nobody has opened them again since they were entered. */
export const partnersSources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'cpe',
    citation: 'Page on the NHS account. Community Pharmacy England.',
    kind: 'web-page',
    locator: 'cpe.org.uk',
    enteredOn: '2026-11-22',
  },
  {
    id: 'grove',
    citation: 'How digitally literate are you? The Grove Medical Centre.',
    kind: 'web-page',
    locator: 'thegrovemedcentre.co.uk/practice-information/how-digitally-literate-are-you',
    enteredOn: '2026-11-22',
  },
  {
    id: 'lga',
    citation:
      "Championing inclusion health: local government's key role. Local Government Association.",
    kind: 'guidance',
    locator: 'local.gov.uk/publications/championing-inclusion-health-local-governments-key-role',
    enteredOn: '2026-11-22',
  },
  {
    id: 'yhphn',
    citation: 'Inclusion health. Yorkshire and the Humber Public Health Network.',
    kind: 'web-page',
    locator: 'yhphnetwork.co.uk/links-and-resources/coi/inclusion-health',
    enteredOn: '2026-11-22',
  },
  {
    id: 'diap',
    citation: 'Digital inclusion action plan: first steps. UK government, 26 February 2025.',
    kind: 'guidance',
    locator: 'gov.uk/government/publications/digital-inclusion-action-plan-first-steps',
    enteredOn: '2026-11-22',
  },
  {
    id: 'dif',
    citation: 'Digital Inclusion Framework for Health and Care.',
    kind: 'guidance',
    locator: 'digitalinclusionframework.co.uk',
    enteredOn: '2026-11-22',
  },
  {
    id: 'eds',
    citation: 'Essential digital skills framework. UK government.',
    kind: 'standard',
    locator: 'gov.uk/government/publications/essential-digital-skills-framework',
    enteredOn: '2026-11-22',
  },
  {
    id: 'gtf',
    citation:
      'Health inequalities and mitigating risks of digital exclusion, 2nd edition. Good Things Foundation.',
    kind: 'guidance',
    locator:
      'old.goodthingsfoundation.org/insights/health-inequalities-and-mitigating-risks-of-digital-exclusion-2nd-edition',
    enteredOn: '2026-11-22',
  },
  {
    id: 'lib',
    citation: '1,400 libraries now helping patients access NHS App. Healthcare Leader.',
    kind: 'web-page',
    locator: 'healthcareleadernews.com/news/1400-libraries-now-helping-patients-access-nhs-app',
    enteredOn: '2026-11-22',
  },
  {
    id: 'databank',
    citation: "Page on the National Databank. People's Health Trust.",
    kind: 'web-page',
    locator: 'peopleshealthtrust.org.uk',
    enteredOn: '2026-11-22',
  },
  {
    id: 'groundwork',
    citation: 'Page on the National Databank and who may use it. Groundwork Yorkshire.',
    kind: 'web-page',
    locator: 'groundwork.org.uk/yorkshire',
    enteredOn: '2026-11-22',
  },
  {
    id: 'devbank',
    citation: 'Good Things Foundation plans National Device Bank. UKAuthority.',
    kind: 'web-page',
    enteredOn: '2026-11-22',
  },
  {
    id: 'vf',
    citation: 'News page on the National Databank and its network of hubs. Vodafone UK.',
    kind: 'web-page',
    locator: 'vodafone.co.uk/newscentre/everyone-connected/200000-national-databank',
    enteredOn: '2026-11-22',
  },
  {
    id: 'ndia',
    citation: 'Digital navigator model. National Digital Inclusion Alliance, United States.',
    kind: 'guidance',
    locator: 'digitalinclusion.org/digital-navigator-model',
    enteredOn: '2026-11-22',
  },
  {
    id: 'napc',
    citation:
      'Bridging the digital divide: drop-in sessions in a general practice. National Association of Primary Care.',
    kind: 'web-page',
    locator: 'napc.co.uk/bridging-the-digital-divide',
    enteredOn: '2026-11-22',
  },
  {
    id: 'confed',
    citation: 'Inclusive digital healthcare: what you need to know. NHS Confederation.',
    kind: 'web-page',
    locator: 'nhsconfed.org/publications/inclusive-digital-healthcare-what-you-need-know',
    enteredOn: '2026-11-24',
  },
  {
    id: 'scie',
    citation: 'National guidance. Social Care Institute for Excellence.',
    kind: 'web-page',
    locator: 'scie.org.uk/evidence-topic/national-guidance',
    enteredOn: '2026-11-24',
  },
];
