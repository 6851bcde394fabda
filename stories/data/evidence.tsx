import type { Evidence } from '@digital-facilitation/data-model';
import { evidenceSources } from '@digital-facilitation/data-model/catalogue';
import { evidenceGradeLabels } from '@digital-facilitation/data-model/labels';

/** The grade, or that the entry rests on no source. */
export function gradeOf(evidence: Evidence): string {
  return evidence.inferred
    ? "The kit's own inference"
    : `Grade ${evidenceGradeLabels[evidence.grade]}`;
}

/** What an entry rests on: its grade and the citation of each source. */
export function EvidenceText({ evidence }: { evidence: Evidence }) {
  const ids: readonly string[] = evidence.sources ?? [];
  const cited = evidenceSources.filter(({ id }) => ids.includes(id));
  return (
    <>
      <p className="data-evidence">{gradeOf(evidence)}</p>
      {cited.length > 0 ? (
        <ul className="data-citations">
          {cited.map(({ id, citation }) => (
            <li key={id}>{citation}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
