import { speaksAgainst } from '../claims/standing-of-pass.js';
import type { CheckOutcome } from '../results/result.js';
import type { Rating, ShownProof } from './component-claims.js';
import { type NhsCheck, nhsChecklistSource, nhsChecks } from './nhs-checks.js';
import { type Pack, partialNote } from './pack.js';

/** How far the evidence goes for one check of the checklist. */
export type NhsStatus =
  /** A check of this audit found a failure. */
  | 'failed'
  /** The project says that it does not apply, and why. */
  | 'not-applicable'
  /** A program looked at a part of it and found no failure. */
  | 'checked-in-part'
  /** No program looked; the project rated its criterion. */
  | 'claimed'
  | 'not-covered';

export interface NhsEvidence {
  page: string;
  name: string;
  url: string;
  criterion?: string | undefined;
  status: NhsStatus;
  /** What each check of this audit found. */
  checks: readonly { check: string; passed: number; failed: number; untested: number }[];
  /** Rating of the criterion for the whole product, where it answers the check. */
  rating?: Rating | undefined;
  /** Proofs of that rating that hold, and at how many components each was named. */
  proofs: readonly { text: string; mode: ShownProof['mode']; components: number }[];
  /** Why nothing covers it; left out otherwise. */
  reason?: string | undefined;
}

function isFailure({ criterion }: NhsCheck) {
  return ({ findings, outcome }: CheckOutcome): boolean =>
    criterion === undefined ? outcome === 'failed' : findings.some(speaksAgainst(criterion));
}

function proofsOf(proofs: readonly ShownProof[]): NhsEvidence['proofs'] {
  const byText = new Map<string, NhsEvidence['proofs'][number]>();
  for (const { text, mode, holds } of proofs) {
    if (!holds) continue;
    byText.set(text, { text, mode, components: (byText.get(text)?.components ?? 0) + 1 });
  }
  return [...byText.values()].toSorted((left, right) => right.components - left.components);
}

function statusOf(found: NhsEvidence['checks'], rating: Rating | undefined): NhsStatus {
  if (found.some(({ failed }) => failed > 0)) return 'failed';
  if (rating === 'not-applicable') return 'not-applicable';
  if (found.some(({ passed }) => passed > 0)) return 'checked-in-part';
  return rating === undefined || rating === 'not-evaluated' ? 'not-covered' : 'claimed';
}

/** Each check of the checklist with what this audit has for it. */
export function nhsEvidence({ results, criteria }: Pack): NhsEvidence[] {
  return nhsChecks.map((nhs) => {
    const failure = isFailure(nhs);
    const checks = nhs.checks.map((check) => {
      const own = results.outcomes.filter((outcome) => outcome.check === check);
      const failed = own.filter(failure).length;
      const untested = own.filter(({ outcome }) => outcome === 'untested').length;
      const applied = own.filter(({ outcome }) => outcome !== 'not-applicable').length;
      return { check, passed: applied - failed - untested, failed, untested };
    });
    const report = nhs.apart
      ? undefined
      : criteria.find(({ criterion }) => criterion.number === nhs.criterion);
    const rated = report !== undefined && report.components.length > 0;
    const status = statusOf(checks, rated ? report.rating : undefined);
    return {
      page: nhs.page,
      name: nhs.name,
      url: `${nhsChecklistSource.url}pages/${encodeURIComponent(nhs.page)}/`,
      criterion: nhs.criterion,
      status,
      checks,
      rating: rated ? report.rating : undefined,
      proofs: proofsOf(report?.components.flatMap(({ proofs }) => proofs) ?? []),
      reason:
        status === 'not-covered'
          ? nhs.checks.length > 0
            ? 'The checks that look at it found nothing to look at, or were not run.'
            : 'No check of this audit looks at it, and nobody rated it. A person has to.'
          : undefined,
    };
  });
}

/** `nhs-checklist.json`: the checklist with its evidence, for programs. */
export function nhsChecklistJson(pack: Pack): string {
  const partial = partialNote(pack);
  return `${JSON.stringify(
    {
      source: nhsChecklistSource,
      product: pack.product,
      day: pack.day,
      resultsSha256: pack.resultsHash,
      complete: pack.results.selection.complete,
      ...(partial === undefined ? {} : { note: partial }),
      checks: nhsEvidence(pack),
    },
    undefined,
    1,
  )}\n`;
}
