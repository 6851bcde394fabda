import type {
  FrameworkDimensionId,
  FrameworkId,
  UnmappedReason,
} from '../../catalogue/frameworks/ids.js';
import type { InclusionDomain } from '../../schemas/catalogue-vocabulary.js';
import type { Framework, FrameworkCaution, OutsideReason } from '../../schemas/framework.js';
import { inclusionDomainLabels } from './vocabulary.js';

/** Names of the frameworks, as their publishers have them. For staff. */
export const frameworkLabels: Record<FrameworkId, string> = {
  idh: 'Inclusive digital healthcare: a framework for NHS action on digital inclusion',
  diap: 'Digital Inclusion Action Plan',
  dif: 'Digital Inclusion Framework for Health and Care',
  eds: 'Essential Digital Skills framework',
  mdls: 'Minimum Digital Living Standard',
  gravity: 'Gravity: social needs in FHIR',
  dhli: 'Digital Health Literacy Instrument (DHLI)',
  eheals: 'eHealth Literacy Scale (eHEALS)',
  dhls: 'Digital Health Care Literacy Scale (DHLS)',
  'gds-scale': 'Digital inclusion scale of government',
  deri: 'Digital Exclusion Risk Index (DERI)',
};

/** What each framework is, for staff, in a sentence or two. Sources: those of each in the catalogue. */
export const frameworkDefinitions: Record<FrameworkId, string> = {
  idh: 'Five domains in which NHS bodies should act, beside routes that are not online.',
  diap: 'What everyone should have, so that they can take part online.',
  dif: 'What a person needs to be included in digital health and care.',
  eds: 'Skills that adults need online, in life and at work, on a foundation.',
  mdls: 'What members of the public say is enough for a household to feel included.',
  gravity: 'Categories of social need for exchange between systems, two of them digital.',
  dhli: 'A questionnaire of 21 questions on seven skills, and 7 tasks to do.',
  eheals: 'A questionnaire of 8 questions, in which people rate their own skill.',
  dhls: 'Three questions on how at ease a person is with digital health care.',
  'gds-scale': 'Nine points, by which teams saw whom their research reached.',
  deri: 'A number from 0 to 10 for a small area, made from three kinds of statistics.',
};

type OwnDimensionLabels = Record<Exclude<FrameworkDimensionId, InclusionDomain>, string>;

/** Parts and steps of the frameworks in plain words, for staff. The wording is the kit’s own but for the domains of NHS England and the steps. */
export const frameworkDimensionLabels: Record<FrameworkDimensionId, string> =
  // A marked call, because bundlers keep the spread of an unused list and drop this.
  /* @__PURE__ */ Object.assign<OwnDimensionLabels, Record<InclusionDomain, string>>(
    {
      access: 'Access',
      skills: 'Skills',
      support: 'Support',
      confidence: 'Confidence',
      know: 'Knows what there is',
      'access-and-afford': 'Has the technology and can afford it',
      'skills-and-support': 'Has the skills, and support',
      worthwhile: 'Believes that it is worth the effort',
      trust: 'Trusts the services, and how data is kept',
      'able-to-use': 'Can use them, whatever the person’s needs',
      'confident-of-help': 'Is confident that help is there',
      foundation: 'Foundation skills',
      communicating: 'Communicating',
      'handling-information-and-content': 'Handling information and content',
      transacting: 'Doing business online: forms, accounts and payments',
      'problem-solving': 'Solving problems',
      'safe-and-legal-online': 'Keeping secure and within the law online',
      'accessible-internet': 'Internet that the household can use',
      'adequate-equipment': 'Equipment that is good enough',
      'skills-knowledge-and-support': 'Skills, knowledge and support',
      'digital-access': 'Digital access',
      'digital-literacy': 'Digital literacy',
      operational: 'Using the device and browser',
      navigation: 'Finding the way around',
      'information-searching': 'Searching for information',
      'evaluating-reliability': 'Judging if information is reliable',
      'determining-relevance': 'Judging if information applies',
      'adding-content': 'Writing something oneself',
      'protecting-privacy': 'Protecting privacy',
      'ehealth-literacy': 'eHealth literacy, as one number',
      'digital-health-care-literacy': 'Digital health care literacy, as one number',
      'never-have-never-will': '1. Never have, never will',
      'was-online-but-no-longer': '2. Was online but no longer',
      'willing-but-unable': '3. Willing but unable',
      'reluctantly-online': '4. Reluctantly online',
      'learning-the-ropes': '5. Learning the ropes',
      'task-specific': '6. Task specific',
      'basic-skills': '7. Basic skills',
      confident: '8. Confident',
      expert: '9. Expert',
      demography: 'Who lives there: age and other statistics',
      deprivation: 'Deprivation',
      broadband: 'Broadband',
    },
    inclusionDomainLabels,
  );

/** What a framework is about, for staff. The grouping is the kit’s own. */
export const frameworkMeasureLabels: Record<Framework['measures'], string> = {
  person: 'About a person',
  household: 'About a household',
  area: 'About an area, never about a person',
  organisation: 'About what organisations do',
};

/** What to bear in mind about a framework, for staff. Sources: those of the framework; the first is the kit’s rule. */
export const frameworkCautionLabels: Record<FrameworkCaution, string> = {
  'never-of-a-person':
    'It is a number for an area. Never attach it to a person, or guess from it who needs help.',
  'does-not-follow-performance':
    'It does not show what a person can do. In a Dutch study, answers hardly went with performance on tasks (r = 0.18).',
  'other-population':
    'It was tested with carers of children at a clinic in the United States, not in UK primary care.',
  'no-cut-off': 'There is no number above which a person can be said to manage.',
  'weak-privacy-part':
    'The part on privacy is weak: its answers did not go together well (alpha 0.57).',
  'all-parts-needed': 'A household needs all the parts together.',
  'households-with-children': 'It was worked out for households with children.',
  'for-research-participants':
    'It was made to see whom research reaches. It is no label for a patient.',
  'made-for-the-united-states':
    'Its categories were made for the United States. They are no UK codes.',
};

/** Why a barrier falls under no part of a framework, for staff. The kit’s own. */
export const outsideReasonLabels: Record<OutsideReason, string> = {
  'lies-with-an-organisation': 'It lies with an organisation, not with a person',
  'is-a-choice': 'It is a choice, not something to put right',
  'is-a-condition-of-the-service': 'It is a condition of the service',
  'lies-in-surroundings': 'It lies in where a person lives, or with whom',
};

/** Why no barrier is mapped to a framework, for staff. The kit’s own. */
export const unmappedReasonLabels: Record<UnmappedReason, string> = {
  'parts-are-skills-to-test':
    'Its parts are skills that it tests. A barrier does not tell which of them a person lacks.',
  'one-number': 'It gives one number, and has no parts to map to.',
  'steps-of-a-person': 'It puts a person on a step. Nothing in the kit does.',
  'measure-of-an-area': 'It measures an area, and a barrier is of a person.',
};
