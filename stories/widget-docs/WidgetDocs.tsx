import type { MessageSet } from '@digital-facilitation/react';
import type { Criterion, Proof } from '@digital-facilitation/react/criteria';
import { Source } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import './widget-docs.css';

/** A table of documentation: plain markup, readable without the kit's own styles. */
function DocsTable(props: { caption: string; head: readonly string[]; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="widget-docs__frame" aria-label={props.caption} tabIndex={0}>
      <table className="widget-docs__table">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}

/** What a person can press, and what then happens. The tests named in the criteria press the same keys. */
export function Keyboard({ keys }: { keys: readonly [key: string, effect: string][] }) {
  return (
    <DocsTable caption="Keys" head={['Key', 'What happens']}>
      {keys.map(([key, effect]) => (
        <tr key={key}>
          <th scope="row">{key}</th>
          <td>{effect}</td>
        </tr>
      ))}
    </DocsTable>
  );
}

function proofText(proof: Proof): string {
  switch (proof.by) {
    case 'test':
      return `Test: ${proof.title} (${proof.file})`;
    case 'story':
      return `axe, on the story ${proof.story}`;
    case 'manual':
      return proof.result
        ? `By hand: ${proof.result.outcome}, ${proof.result.testedBy}, ${proof.result.testedOn}, with ${proof.result.with}`
        : `By hand: not tested yet. ${proof.steps.join(' ')}`;
  }
}

/** The acceptance criteria, from the code, with what shows each. */
export function Criteria({ criteria }: { criteria: readonly Criterion[] }) {
  return (
    <DocsTable caption="What it must do" head={['Criterion', 'WCAG 2.2', 'How it is shown']}>
      {criteria.map(({ id, statement, wcag, proof }) => (
        <tr key={id}>
          <th scope="row">{statement}</th>
          <td>{wcag.join(', ') || 'none'}</td>
          <td>
            <ul>
              {proof.map((item) => (
                <li key={proofText(item)}>{proofText(item)}</li>
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
