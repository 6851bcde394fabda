import type { CodedList } from '@digital-facilitation/data-model';
import type { CatalogueConcept } from '@digital-facilitation/data-model/code-bindings';
import {
  adjustmentCategoryLabels,
  adjustmentLabels,
  approachLabels,
  barrierLabels,
  communicationSupportLabels,
  contactMethodLabels,
  flagDecisionLabels,
  impairmentLabels,
  patientGroupLabels,
  recordAccessReviewLabels,
  resourceFormatLabels,
  socialPrescribingStepLabels,
  trustedPersonBasisLabels,
} from '@digital-facilitation/data-model/labels';

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** English names that browsers do not know. */
const otherLanguages: Record<string, string> = {
  bfi: 'British Sign Language (BSL)',
  syl: 'Sylheti',
  cmn: 'Mandarin Chinese',
};

const languageName = (tag: string) => `${otherLanguages[tag] ?? languages.of(tag)}, ${tag}`;

const labels: Partial<Record<CodedList, Readonly<Record<string, string>>>> = {
  approaches: approachLabels,
  barriers: barrierLabels,
  'patient-groups': patientGroupLabels,
  'contact-methods': contactMethodLabels,
  'resource-formats': resourceFormatLabels,
  'communication-supports': communicationSupportLabels,
  adjustments: adjustmentLabels,
  'adjustment-categories': adjustmentCategoryLabels,
  impairments: impairmentLabels,
  'flag-decisions': flagDecisionLabels,
  'trusted-person-bases': trustedPersonBasisLabels,
  'social-prescribing-steps': socialPrescribingStepLabels,
  'record-access-reviews': recordAccessReviewLabels,
};

/** What the kit calls a concept. A language has its English name and its tag. */
export function conceptName({ list, id }: CatalogueConcept): string {
  return labels[list]?.[id] ?? languageName(id);
}
