import type { Evidence, EvidenceSource } from '@digital-facilitation/data-model';
import { evidenceSources } from '@digital-facilitation/data-model/catalogue';
import { evidenceGradeLabels } from '@digital-facilitation/data-model/labels';

/** The grade, or that the entry rests on no source. */
export function gradeOf(evidence: Evidence): string {
  return evidence.inferred
    ? "The kit's own inference"
    : `Grade ${evidenceGradeLabels[evidence.grade]}`;
}

const sources: readonly EvidenceSource[] = evidenceSources;

/** Sources by their ids: what each is called, and where it is found, where that is known. */
export function Citations({ ids }: { ids: readonly string[] }) {
  return (
    <ul className="data-citations">
      {sources
        .filter(({ id }) => ids.includes(id))
        .map(({ id, citation, locator }) => (
          <li key={id}>
            {citation} {locator ? <span className="data-uri">{addressOf(locator)}</span> : null}
          </li>
        ))}
    </ul>
  );
}

/** A locator is an address without its scheme, or a DOI. */
function addressOf(locator: string): string {
  return locator.startsWith('10.') ? `doi.org/${locator}` : locator;
}

/** What an entry rests on: its grade and each source. */
export function EvidenceText({ evidence }: { evidence: Evidence }) {
  const { sources: ids = [] } = evidence;
  return (
    <>
      <p className="data-evidence">{gradeOf(evidence)}</p>
      {ids.length > 0 ? <Citations ids={ids} /> : null}
    </>
  );
}
