import * as v from 'valibot';
import { isSnomedId, SNOMED_SYSTEM } from '../identifiers/snomed-id.js';
import { type RecordRule, withRules } from '../validation/rules.js';
import { type CodedConcept, CodedConceptSchema } from './coded-concept.js';
import {
  type CatalogueId,
  CatalogueIdSchema,
  type Day,
  DaySchema,
  nonEmptyArray,
} from './common.js';

/**
 * How far a code and the kit's concept say the same. Only `equivalent` is fit for writing a code from a
 * concept; `code-is-narrower` is fit for reading one; the other two are not to be relied on either way.
 * The kit's judgement.
 */
export const bindingRelations = [
  'equivalent',
  'code-is-narrower',
  'code-is-broader',
  'related',
] as const;
export type BindingRelation = (typeof bindingRelations)[number];

/** Joins a concept of the kit to a code of another system. */
export interface CodeBinding {
  id: CatalogueId;
  /** The code system, as a URI. */
  system: string;
  /** As the system writes it: `001` is not `1`. */
  code: string;
  /** What the source calls it, word for word. It is not the name that the kit shows. */
  display: string;
  concept: CodedConcept;
  relation: BindingRelation;
  /** `clinical`: it is never to be shown to a patient, nor to staff who are not clinical. */
  audience: 'patient-and-staff' | 'clinical';
  /** The code system has been retired: read the code, never write it. */
  retired?: true | undefined;
  /** Evidence sources in which the code was seen. */
  sources: CatalogueId[];
  /** The day it was entered here. */
  enteredOn: Day;
  /**
   * `seen-in-source`: a source has the code, and its digits are well formed. Whether it is active and means
   * what the source says is another question. `confirmed`: somebody looked it up in the system itself.
   */
  status: 'seen-in-source' | 'confirmed';
  /**
   * The day on which somebody looked it up in the system itself, which for SNOMED CT is the NHS SNOMED
   * browser. Left out of every entry of the catalogue, because nobody has looked any of them up yet.
   */
  checkedOn?: Day | undefined;
}

/** Is SNOMED CT meant, in whatever form it is written? */
const isSnomedSystem = (system: string): boolean =>
  /(?:^|[/.])snomed\.info(?:[/:]|$)|2\.16\.840\.1\.113883\.6\.96$/i.test(system);

export const codeBindingRules: readonly RecordRule<CodeBinding>[] = [
  {
    id: 'snomed-system',
    description: `SNOMED CT is named as ${SNOMED_SYSTEM} and in no other form.`,
    field: 'system',
    holds: ({ system }) => system === SNOMED_SYSTEM || !isSnomedSystem(system),
  },
  {
    id: 'snomed-check-digit',
    description: 'A SNOMED CT code has 6 to 18 digits, and the last one fits the others.',
    field: 'code',
    holds: ({ system, code }) => !isSnomedSystem(system) || isSnomedId(code),
  },
  {
    id: 'confirmed-on-a-day',
    description: 'A confirmed code says on which day it was checked, and no other code does.',
    field: 'checkedOn',
    holds: ({ status, checkedOn }) => (status === 'confirmed') === (checkedOn !== undefined),
  },
];

const TextSchema = v.pipe(
  v.string(),
  v.regex(/^(?!.*[\uD800-\uDFFF])\S(?:.*\S)?$/u, 'Write a text in one line.'),
);

export const CodeBindingSchema = /* @__PURE__ */ withRules(
  v.strictObject({
    id: CatalogueIdSchema,
    system: v.pipe(
      v.string(),
      v.regex(
        /^(?:https?:\/\/|urn:)[^\s\uD800-\uDFFF]+$/u,
        'Write a URI that begins with http, https or urn.',
      ),
    ),
    code: TextSchema,
    display: TextSchema,
    concept: CodedConceptSchema,
    relation: v.picklist(bindingRelations),
    audience: v.picklist(['patient-and-staff', 'clinical']),
    retired: v.optional(v.literal(true)),
    sources: nonEmptyArray(CatalogueIdSchema),
    enteredOn: DaySchema,
    status: v.picklist(['seen-in-source', 'confirmed']),
    checkedOn: v.optional(DaySchema),
  }),
  codeBindingRules,
);
