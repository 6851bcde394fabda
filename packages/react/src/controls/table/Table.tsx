'use client';

import {
  forwardRef,
  type ReactNode,
  type Ref,
  type RefAttributes,
  type TableHTMLAttributes,
} from 'react';
import { joined } from '../../internal/joined.js';
import { useOwnId } from '../../internal/use-own-id.js';

/** One column; `cell` gives what stands in it for a row. */
export interface TableColumn<TRow> {
  id: string;
  header: ReactNode;
  cell: (row: TRow) => ReactNode;
  /** `number` sets it to the end of the line. @default 'text' */
  kind?: 'text' | 'number' | undefined;
}

export interface TableProps<TRow> extends TableHTMLAttributes<HTMLTableElement> {
  /**
   * What the table shows.
   * @since 0.1.0
   */
  caption: ReactNode;
  /**
   * Columns in order; the first is each row's header.
   * @since 0.1.0
   */
  columns: readonly TableColumn<TRow>[];
  /**
   * Rows in order.
   * @since 0.1.0
   */
  rows: readonly TRow[];
  /**
   * What makes a row's key.
   * @since 0.1.0
   */
  rowKey: (row: TRow) => string;
}

/**
 * Shows rows and columns. Renders a `<table>` in a frame that scrolls sideways by keyboard where the
 * screen is narrow.
 *
 * @since 0.1.0
 */
export const Table = forwardRef(function Table<TRow>(
  { caption, columns, rows, rowKey, className, ...rest }: TableProps<TRow>,
  ref: Ref<HTMLTableElement>,
) {
  const captionId = useOwnId();
  const [first, ...others] = columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
    <section className="df-table-frame" aria-labelledby={captionId} tabIndex={0}>
      <table {...rest} ref={ref} className={joined('df-table', className)}>
        <caption className="df-table__caption" id={captionId}>
          <span className="df-table__caption-text">{caption}</span>
        </caption>
        <thead className="df-table__head">
          <tr className="df-table__row">
            {columns.map(({ id, header, kind = 'text' }) => (
              <th className="df-table__header" data-kind={kind} key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="df-table__body">
          {rows.map((row) => (
            <tr className="df-table__row" key={rowKey(row)}>
              {first ? (
                <th className="df-table__header" data-kind={first.kind ?? 'text'} scope="row">
                  {first.cell(row)}
                </th>
              ) : null}
              {others.map(({ id, cell, kind = 'text' }) => (
                <td className="df-table__cell" data-kind={kind} key={id}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}) as <TRow>(props: TableProps<TRow> & RefAttributes<HTMLTableElement>) => ReactNode;
