import { type SuccessCriterion, successCriteria } from '@digital-facilitation/a11y-audit/data';
import { widgetClaims } from '@digital-facilitation/react/criteria';
import { ratingWords } from '../widget-docs/claim-words.ts';
import { DocsTable } from '../widget-docs/DocsTable.tsx';
import '../widget-docs/claims.css';

const principles = [
  ['1', 'Perceivable'],
  ['2', 'Operable'],
  ['3', 'Understandable'],
  ['4', 'Robust'],
] as const;

const names = widgetClaims.map(({ widget }) => widget);

/** How many criteria have each rating, by widget. */
export function ClaimCounts() {
  return (
    <DocsTable caption="How many of the 58 criteria" head={['Rating', ...names]}>
      {ratingWords.map(([rating, words]) => (
        <tr key={rating}>
          <th scope="row">{words}</th>
          {widgetClaims.map(({ widget, ratings }) => (
            <td key={widget}>{ratings.filter((one) => one.rating === rating).length}</td>
          ))}
        </tr>
      ))}
    </DocsTable>
  );
}

function CriterionRow({
  criterion: { number, name, level, url },
}: {
  criterion: SuccessCriterion;
}) {
  return (
    <tr>
      <th scope="row">
        <a href={url} target="_top">
          {number} {name}
        </a>{' '}
        ({level})
      </th>
      {widgetClaims.map(({ widget, ratings }) => {
        const rated = ratings.find(({ criterion }) => criterion === number)?.rating;
        const [, , short] = ratingWords.find(([rating]) => rating === rated) ?? [];
        return (
          <td key={widget}>
            <span className="claims__mark" data-rating={rated}>
              {short}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** Every criterion with its rating for every widget, a table for each principle. */
export function ClaimsMatrix() {
  return principles.map(([digit, principle]) => (
    <DocsTable key={digit} caption={`${digit}. ${principle}`} head={['Criterion', ...names]}>
      {successCriteria
        .filter(({ number }) => number.startsWith(digit))
        .map((criterion) => (
          <CriterionRow key={criterion.number} criterion={criterion} />
        ))}
    </DocsTable>
  ));
}
