import { publishedScore } from '@digital-facilitation/a11y-audit/data';
import { dateText } from '../data/date-text.ts';
import { DocsTable } from '../widget-docs/DocsTable.tsx';

const { kinds, caught, share, falseAlarms, on } = publishedScore;
const missed = kinds.filter(({ outcome }) => outcome === 'missed');

/** Which planted faults the audit finds, as it was last tried whole. */
export function PlantedFaults() {
  return (
    <>
      <p>
        On {dateText(on)} the audit found {caught} of {kinds.length} kinds of planted fault (
        {(100 * share).toFixed(1)} %), and failed {falseAlarms} of the pages without a fault. The
        faults were chosen by the developers of the audit. On other pages the share will differ.
      </p>
      <p>It missed:</p>
      <ul>
        {missed.map(({ id, title, why }) => (
          <li key={id}>
            {title}. {why}
          </li>
        ))}
      </ul>
      <details className="widget-docs__more">
        <summary>All {kinds.length} kinds</summary>
        <DocsTable caption="Planted faults" head={['Fault', 'Outcome', 'Found by']}>
          {kinds.map(({ id, title, outcome, by }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{outcome}</td>
              <td>{by.join(', ') || 'nothing'}</td>
            </tr>
          ))}
        </DocsTable>
      </details>
    </>
  );
}
