import type { CatalogueCodeBinding } from './catalogue-code-binding.js';
import { adjustmentCategoryCodes } from './other/adjustment-categories.js';
import { ukCoreContactCodes } from './other/contact-methods.js';
import { flagCodes } from './other/flag.js';
import { flagDecisionCodes } from './other/flag-decisions.js';
import { ukCoreLanguageCodes } from './other/human-languages.js';
import { impairmentCodes } from './other/impairments.js';
import { trustedPersonCodes } from './other/trusted-person.js';
import { ukCoreFormatCodes } from './other/written-formats.js';
import { adjustmentListCodes } from './snomed/adjustment-list.js';
import { adjustmentCodes } from './snomed/adjustments.js';
import { barrierCodes } from './snomed/barriers.js';
import { cognitionCodes } from './snomed/cognition.js';
import { communicationCodes } from './snomed/communication.js';
import { contactCodes } from './snomed/contact.js';
import { formatCodes } from './snomed/formats.js';
import { groupCodes } from './snomed/groups.js';
import { interpreterCodes } from './snomed/interpreters.js';
import { recordAccessCodes } from './snomed/record-access.js';
import { socialPrescribingCodes } from './snomed/social-prescribing.js';

export type { CatalogueCodeBinding, CatalogueConcept } from './catalogue-code-binding.js';
export * from './refused-snomed-codes.js';
export * from './systems.js';

// Marked calls, because bundlers keep the spread of an unused list and drop these.
/**
 * Codes of SNOMED CT, for hosts that hold its licence. None has been checked in the NHS SNOMED browser: they
 * were seen in a source, and their digits are well formed.
 */
export const snomedBindings: readonly CatalogueCodeBinding[] = /* @__PURE__ */ contactCodes.concat(
  formatCodes,
  communicationCodes,
  interpreterCodes,
  adjustmentCodes,
  adjustmentListCodes,
  cognitionCodes,
  barrierCodes,
  groupCodes,
  socialPrescribingCodes,
  recordAccessCodes,
);

/** Codes of NHS England and UK Core. They need no SNOMED CT licence. */
export const otherBindings: readonly CatalogueCodeBinding[] =
  /* @__PURE__ */ adjustmentCategoryCodes.concat(
    impairmentCodes,
    flagCodes,
    flagDecisionCodes,
    trustedPersonCodes,
    ukCoreContactCodes,
    ukCoreFormatCodes,
    ukCoreLanguageCodes,
  );
