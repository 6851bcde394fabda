import { manualSheets, widgetSheets } from '@digital-facilitation/a11y-audit/data';
import {
  askWhatHelpsKeys,
  facilitationRecorderKeys,
  helpOfferKeys,
  widgetClaims,
} from '@digital-facilitation/react/criteria';
import { manualResults } from '../widget-docs/claim-words.ts';
import { DocsTable } from '../widget-docs/DocsTable.tsx';
import '../widget-docs/claims.css';

const sheets = widgetSheets(
  widgetClaims,
  [askWhatHelpsKeys, facilitationRecorderKeys, helpOfferKeys],
  manualResults,
);

const outcomeWords = { pass: 'pass', fail: 'fail', 'not-tested': 'not tested' } as const;

/** How many tasks of each sheet somebody has carried out, by widget. */
export function ManualCounts() {
  return (
    <DocsTable
      caption="Tasks that somebody has carried out"
      head={['Sheet', ...widgetClaims.map(({ widget }) => widget)]}
    >
      {manualSheets.map(({ id, title }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          {sheets
            .filter(({ sheet }) => sheet.id === id)
            .map(({ widget, tasks }) => {
              const done = tasks.filter(({ outcome }) => outcome !== 'not-tested').length;
              return (
                <td key={widget}>
                  {done} of {tasks.length}
                </td>
              );
            })}
        </tr>
      ))}
    </DocsTable>
  );
}

/** Each sheet, behind a press: set-up, commands, and the tasks for each widget with what was found. */
export function ManualSheets() {
  return manualSheets.map(({ id, title, setUp, commands, source }) => (
    <details key={id} className="claims__group">
      <summary>{title}</summary>
      <h3>Set-up</h3>
      <ol>
        {setUp.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {commands.length > 0 ? (
        <ul>
          {commands.map(({ to, use }) => (
            <li key={to}>
              To {to}: {use}
            </li>
          ))}
        </ul>
      ) : null}
      {sheets
        .filter(({ sheet }) => sheet.id === id)
        .map(({ widget, tasks }) => (
          <section key={widget}>
            <h3>{widget}</h3>
            <ul className="claims__list">
              {tasks.map((task) => (
                <li key={task.id} className="claims__criterion">
                  <p className="claims__name">
                    {task.title} <code>{task.id}</code>: {outcomeWords[task.outcome]}
                  </p>
                  <ol>
                    {task.steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <p className="start-caption">Set-up and commands: {source}</p>
    </details>
  ));
}
