import { inclusionDomains } from '../../schemas/catalogue-vocabulary.js';
import type { Framework } from '../../schemas/framework.js';
import type { EvidenceSourceId } from '../evidence-sources/ids.js';
import type { FrameworkDimensions, FrameworkId, MappedFrameworkId, UnmappedReason } from './ids.js';

/** A framework of the catalogue: what it names is checked by the compiler. */
export type CatalogueFramework = {
  [TId in FrameworkId]: Omit<Framework, 'id' | 'dimensions' | 'sources'> & {
    id: TId;
    dimensions: FrameworkDimensions[TId][];
    sources: EvidenceSourceId[];
  };
}[FrameworkId];

/**
 * Frameworks, instruments and indexes by which others sort what gets in the way. They are here to be mapped
 * to and to be understood: the kit asks none of their questions and scores nobody.
 */
export const frameworks: readonly CatalogueFramework[] = [
  {
    id: 'idh',
    publisher: 'NHS England',
    measures: 'organisation',
    form: 'parts',
    // A marked call, because bundlers keep the spread of an unused list.
    dimensions: /* @__PURE__ */ inclusionDomains.slice(),
    cautions: [],
    sources: ['idh', 'gtf'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'diap',
    publisher: 'UK government',
    measures: 'person',
    form: 'parts',
    dimensions: ['access', 'skills', 'support', 'confidence'],
    cautions: [],
    sources: ['diap', 'diap-hee'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'dif',
    measures: 'person',
    form: 'parts',
    dimensions: [
      'know',
      'access-and-afford',
      'skills-and-support',
      'worthwhile',
      'trust',
      'able-to-use',
      'confident-of-help',
    ],
    cautions: [],
    sources: ['dif'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'eds',
    publisher: 'UK government',
    measures: 'person',
    form: 'parts',
    dimensions: [
      'foundation',
      'communicating',
      'handling-information-and-content',
      'transacting',
      'problem-solving',
      'safe-and-legal-online',
    ],
    cautions: [],
    sources: ['eds'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'mdls',
    publisher: 'University of Liverpool and partners',
    measures: 'household',
    form: 'parts',
    dimensions: ['accessible-internet', 'adequate-equipment', 'skills-knowledge-and-support'],
    cautions: ['all-parts-needed', 'households-with-children'],
    sources: ['mdls'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'gravity',
    publisher: 'HL7 International',
    measures: 'person',
    form: 'parts',
    dimensions: ['digital-access', 'digital-literacy'],
    cautions: ['made-for-the-united-states'],
    sources: ['gravity'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'dhli',
    publisher: 'Van der Vaart and Drossaert, 2017',
    measures: 'person',
    form: 'parts',
    dimensions: [
      'operational',
      'navigation',
      'information-searching',
      'evaluating-reliability',
      'determining-relevance',
      'adding-content',
      'protecting-privacy',
    ],
    cautions: ['weak-privacy-part'],
    sources: ['dhli'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'eheals',
    publisher: 'Norman and Skinner, 2006',
    measures: 'person',
    form: 'parts',
    dimensions: ['ehealth-literacy'],
    cautions: ['does-not-follow-performance'],
    sources: ['eheals'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'dhls',
    measures: 'person',
    form: 'parts',
    dimensions: ['digital-health-care-literacy'],
    cautions: ['other-population', 'no-cut-off'],
    sources: ['dhls'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'gds-scale',
    publisher: 'Government Digital Service',
    measures: 'person',
    form: 'steps',
    dimensions: [
      'never-have-never-will',
      'was-online-but-no-longer',
      'willing-but-unable',
      'reluctantly-online',
      'learning-the-ropes',
      'task-specific',
      'basic-skills',
      'confident',
      'expert',
    ],
    cautions: ['for-research-participants'],
    sources: ['gds-scale'],
    enteredOn: '2026-11-24',
  },
  {
    id: 'deri',
    publisher: 'Greater Manchester Combined Authority',
    measures: 'area',
    form: 'parts',
    dimensions: ['demography', 'deprivation', 'broadband'],
    cautions: ['never-of-a-person'],
    sources: ['deri'],
    enteredOn: '2026-11-24',
  },
];

/**
 * Why the other frameworks have no cross-map: the kit's own judgement. A barrier is what a person says or
 * meets; it does not tell which of the skills that an instrument tests is missing.
 */
export const unmappedFrameworks: Readonly<
  Record<Exclude<FrameworkId, MappedFrameworkId | 'idh'>, UnmappedReason>
> = {
  dhli: 'parts-are-skills-to-test',
  eheals: 'one-number',
  dhls: 'one-number',
  'gds-scale': 'steps-of-a-person',
  deri: 'measure-of-an-area',
};
