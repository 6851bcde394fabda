import { successCriteria } from '@digital-facilitation/a11y-audit/data';
import type { CriterionRating, WidgetConformance } from '@digital-facilitation/react/criteria';
import { proofWords, ratingWords } from './claim-words.ts';
import './claims.css';

const sides = [
  ['component', 'Component'],
  ['host', 'Page around it'],
  ['content', 'Words given to it'],
] as const;

function RatedCriterion({ widget, rated }: { widget: string; rated: CriterionRating }) {
  const { criterion, reason, responsible, proof } = rated;
  const { name, level, url } = successCriteria.find(({ number }) => number === criterion) ?? {};
  return (
    <li className="claims__criterion">
      <p className="claims__name">
        <a href={url} target="_top">
          {criterion} {name}
        </a>{' '}
        ({level})
      </p>
      {reason ? <p>{reason}</p> : null}
      <dl>
        {sides.map(([side, words]) =>
          responsible[side] ? (
            <div key={side}>
              <dt>{words}</dt>
              <dd>{responsible[side]}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {proof.length > 0 ? (
        <ul>
          {proofWords(widget, criterion, proof).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ) : (
        <p>Nothing is tested for it.</p>
      )}
    </li>
  );
}

/** How a widget is rated on WCAG 2.2: the counts first, and each rating behind a press. */
export function Conformance({ claims: { widget, ratings } }: { claims: WidgetConformance }) {
  return (
    <div className="claims">
      <ul className="claims__counts">
        {ratingWords.map(([rating, words]) => (
          <li key={rating} data-rating={rating}>
            <strong>{ratings.filter((one) => one.rating === rating).length}</strong> {words}
          </li>
        ))}
      </ul>
      {ratingWords.map(([rating, words]) => {
        const rated = ratings.filter((one) => one.rating === rating);
        return rated.length > 0 ? (
          <details key={rating} className="claims__group">
            <summary>
              {words}: {rated.length} of {ratings.length} criteria
            </summary>
            <ul className="claims__list">
              {rated.map((one) => (
                <RatedCriterion key={one.criterion} widget={widget} rated={one} />
              ))}
            </ul>
          </details>
        ) : null;
      })}
    </div>
  );
}
