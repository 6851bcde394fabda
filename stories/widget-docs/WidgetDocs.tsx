import type { MessageSet } from '@digital-facilitation/react';
import type { Criterion, KeyTable } from '@digital-facilitation/react/criteria';
import { Source } from '@storybook/addon-docs/blocks';
import { proofWords } from './claim-words.ts';
import { DocsTable } from './DocsTable.tsx';

/** What a person can press, and what then happens. The accessibility audit presses each key. */
export function Keyboard({ table }: { table: KeyTable }) {
  return (
    <DocsTable caption="Keys" head={['Key', 'What happens']}>
      {table.keys.map(({ key, effect }) => (
        <tr key={key}>
          <th scope="row">{key}</th>
          <td>{effect}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

/** The acceptance criteria, from the code, with what shows each. */
export function Criteria(props: { widget: string; criteria: readonly Criterion[] }) {
  return (
    <DocsTable caption="What it must do" head={['Criterion', 'WCAG 2.2', 'How it is shown']}>
      {props.criteria.map(({ id, statement, wcag, proof }) => (
        <tr key={id}>
          <th scope="row">{statement}</th>
          <td>{wcag.join(', ') || 'none'}</td>
          <td>
            <ul>
              {proofWords(props.widget, id, proof).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </DocsTable>
  );
}

/** Every word of a widget, from the code, with the key that changes it. */
export function Words({ messages }: { messages: MessageSet }) {
  return (
    <details className="widget-docs__more">
      <summary>Show all {Object.keys(messages).length} texts</summary>
      <DocsTable caption="Words you can change" head={['Key', 'English']}>
        {Object.entries(messages).map(([key, message]) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td>{typeof message === 'string' ? message : Object.values(message).join(' / ')}</td>
          </tr>
        ))}
      </DocsTable>
    </details>
  );
}

/** A record as the host receives it. */
export function ExampleRecord({ record }: { record: unknown }) {
  return <Source language="json" code={JSON.stringify(record, undefined, 2)} />;
}
