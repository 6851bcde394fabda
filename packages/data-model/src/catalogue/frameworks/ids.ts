import type { InclusionDomain } from '../../schemas/catalogue-vocabulary.js';

/** Ids of the frameworks, in the order of the list. */
export const frameworkIds = [
  'idh',
  'diap',
  'dif',
  'eds',
  'mdls',
  'gravity',
  'dhli',
  'eheals',
  'dhls',
  'gds-scale',
  'deri',
] as const;
/** One of {@link frameworkIds}. */
export type FrameworkId = (typeof frameworkIds)[number];

/** The parts or steps of each framework. */
export interface FrameworkDimensions {
  idh: InclusionDomain;
  diap: 'access' | 'skills' | 'support' | 'confidence';
  dif:
    | 'know'
    | 'access-and-afford'
    | 'skills-and-support'
    | 'worthwhile'
    | 'trust'
    | 'able-to-use'
    | 'confident-of-help';
  eds:
    | 'foundation'
    | 'communicating'
    | 'handling-information-and-content'
    | 'transacting'
    | 'problem-solving'
    | 'safe-and-legal-online';
  mdls: 'accessible-internet' | 'adequate-equipment' | 'skills-knowledge-and-support';
  gravity: 'digital-access' | 'digital-literacy';
  dhli:
    | 'operational'
    | 'navigation'
    | 'information-searching'
    | 'evaluating-reliability'
    | 'determining-relevance'
    | 'adding-content'
    | 'protecting-privacy';
  eheals: 'ehealth-literacy';
  dhls: 'digital-health-care-literacy';
  'gds-scale':
    | 'never-have-never-will'
    | 'was-online-but-no-longer'
    | 'willing-but-unable'
    | 'reluctantly-online'
    | 'learning-the-ropes'
    | 'task-specific'
    | 'basic-skills'
    | 'confident'
    | 'expert';
  deri: 'demography' | 'deprivation' | 'broadband';
}

/** A part or step of any framework. */
export type FrameworkDimensionId = FrameworkDimensions[FrameworkId];

/** Frameworks whose parts barriers are mapped to by hand. The domains of `idh` are on each barrier. */
export type MappedFrameworkId = 'diap' | 'dif' | 'eds' | 'mdls' | 'gravity';

/** Why no barrier is mapped to a framework. */
export const unmappedReasons = [
  'parts-are-skills-to-test',
  'one-number',
  'steps-of-a-person',
  'measure-of-an-area',
] as const;
export type UnmappedReason = (typeof unmappedReasons)[number];
