import type { ReactNode } from 'react';
import './widget-docs.css';

/** A table of documentation: plain markup, readable without the kit's own styles. */
export function DocsTable(props: {
  caption: string;
  head: readonly string[];
  children: ReactNode;
}) {
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
