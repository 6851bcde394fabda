import { stringify } from 'yaml';
import type { SuccessCriterion } from '../wcag/criteria.js';
import { methodsOf, partialSentences } from './methods.js';
import { type Pack, unknown } from './pack.js';
import type { CriterionReport } from './ratings.js';
import type { ReportContact } from './report-config.js';

/** Catalogue of OpenACR that the report is written for: VPAT 2.5, WCAG edition. */
export const openAcrCatalog = '2.5-edition-wcag-2.2-en';

/** The schema demands an email, so that an unknown one has to be said to be unknown. */
function contact(given: ReportContact = {}) {
  const { name = unknown, company, address, email = unknown, phone, website } = given;
  return { name, company_name: company, address, email, phone, website };
}

function chapter(
  criteria: readonly CriterionReport[],
  level: SuccessCriterion['level'],
  notes?: string,
) {
  return {
    notes,
    criteria: criteria
      .filter(({ criterion }) => criterion.level === level)
      .map(({ criterion, rating, remarks }) => ({
        num: criterion.number,
        components: [{ name: 'web', adherence: { level: rating, notes: remarks.join(' ') } }],
      })),
  };
}

export const notEvaluatedNote =
  'VPAT 2.5 allows “Not evaluated” at level AAA only. Where it stands at level A or AA, a person has to evaluate the criterion before the report goes to a buyer.';

/** The catalogue still lists it, as it serves older versions of WCAG too. */
const levelANote = '4.1.1 Parsing is no criterion of WCAG 2.2.';

export const levelAaaNote =
  'Three criteria of level AAA that NHS England’s accessibility checklist has. No other criterion of level AAA was evaluated.';

/** `openacr.yaml`: the conformance report by OpenACR's schema 0.1.0. */
export function openAcr(pack: Pack): string {
  const { config, results, day, criteria } = pack;
  const { name = results.target.name, version = unknown, description } = config.product ?? {};
  const partial = partialSentences(pack);
  const report = {
    title: `${partial.length > 0 ? 'Partial run: ' : ''}${config.vendor?.company ?? config.author?.company ?? name} Accessibility Conformance Report`,
    product: { name, version, description },
    author: contact(config.author),
    vendor: config.vendor === undefined ? undefined : contact(config.vendor),
    report_date: day,
    last_modified_date: day,
    notes: [...partial, notEvaluatedNote].join(' '),
    evaluation_methods_used: methodsOf(pack).join(' '),
    license: config.licence,
    repository: config.repository,
    feedback: config.feedback,
    catalog: openAcrCatalog,
    chapters: {
      success_criteria_level_a: chapter(criteria, 'A', levelANote),
      success_criteria_level_aa: chapter(criteria, 'AA'),
      success_criteria_level_aaa: chapter(criteria, 'AAA', levelAaaNote),
    },
  };
  const warning = partial.map((note) => `# ${note}\n`).join('');
  // Without what nobody stated: a key without a value is no string, as the schema wants it.
  // As YAML 1.1 reads it too: there a day without quotes is no string.
  return `${warning}${stringify(JSON.parse(JSON.stringify(report)), { version: '1.1' })}`;
}
