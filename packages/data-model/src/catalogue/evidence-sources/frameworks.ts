import type { CatalogueEvidenceSource } from './catalogue-evidence-source.js';

/** Where frameworks, instruments and indexes of others were read about. Nobody has opened them again since they were entered. */
export const frameworkSources: readonly CatalogueEvidenceSource[] = [
  {
    id: 'diap-hee',
    citation: 'Launch of the Digital Inclusion Action Plan. NHS England, digital transformation.',
    kind: 'web-page',
    locator: 'digital-transformation.hee.nhs.uk/news/launch-of-the-digital-inclusion-action-plan',
    enteredOn: '2026-11-24',
  },
  {
    id: 'dhli',
    citation:
      'Van der Vaart and Drossaert on the Digital Health Literacy Instrument. Journal of Medical Internet Research, 2017, e27.',
    kind: 'study',
    locator: 'jmir.org/2017/1/e27',
    enteredOn: '2026-11-24',
  },
  {
    id: 'eheals',
    citation:
      'Van der Vaart and others on a Dutch version of the eHealth Literacy Scale. Journal of Medical Internet Research, 2011, e86.',
    kind: 'study',
    locator: 'jmir.org/2011/4/e86',
    enteredOn: '2026-11-24',
  },
  {
    id: 'dhls',
    citation:
      'A 3-item measure of digital health care literacy. JMIR Formative Research, 2022, e36043.',
    kind: 'study',
    locator: '10.2196/36043',
    enteredOn: '2026-11-24',
  },
  {
    id: 'mdls',
    citation:
      'The Minimum Digital Living Standard for households with children. Good Things Foundation, of research led by the University of Liverpool.',
    kind: 'study',
    locator:
      'goodthingsfoundation.org/insights/the-minimum-digital-living-standard-for-households-with-children',
    enteredOn: '2026-11-24',
  },
  {
    id: 'deri',
    citation: 'Digital Exclusion Risk Index. Trust for London.',
    kind: 'web-page',
    locator: 'trustforlondon.org.uk/data/digital-exclusion-risk-index',
    enteredOn: '2026-11-24',
  },
  {
    id: 'gds-scale',
    citation:
      'Digital inclusion app for user researchers, which holds the nine points of the scale, 2018. Home Office.',
    kind: 'dataset',
    locator: 'github.com/UKHomeOffice/digital-inclusion',
    enteredOn: '2026-11-24',
  },
  {
    id: 'gravity',
    citation: 'SDOH Clinical Care: temporary codes. HL7 International, Gravity Project.',
    kind: 'standard',
    locator: 'github.com/HL7/fhir-sdoh-clinicalcare',
    enteredOn: '2026-11-24',
  },
];
