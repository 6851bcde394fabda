import type { FacilitationEventKind } from '@digital-facilitation/data-model';
import { facilitationEventKindLabels } from '@digital-facilitation/data-model/labels';
import { Notice, Table, Tag } from '@digital-facilitation/react';
import { countByKind, type EventFile } from './use-event-file.ts';

const number = new Intl.NumberFormat('en-GB');

/** What the practice already has: a file of events, read line by line, with what had to be refused. */
export function CameInOvernight({ file }: { file: EventFile }) {
  const { state, events, rejected } = file;
  const counts = countByKind(events);
  const kinds = Object.keys(facilitationEventKindLabels) as FacilitationEventKind[];
  return (
    <>
      <p className="morning__status" role="status">
        {state === 'failed'
          ? 'The file could not be read. Load the page again.'
          : state === 'reading'
            ? `Reading: ${number.format(events.length)} events so far.`
            : `Read ${number.format(events.length)} events. ${rejected.length} lines were refused.`}
      </p>
      <dl className="morning__figures">
        {kinds.map((kind) => (
          <div className="morning__figure" key={kind}>
            <dt>{facilitationEventKindLabels[kind]}</dt>
            <dd>{number.format(counts.get(kind) ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {state === 'read' ? (
        <>
          <Table
            caption="Lines that were refused, and why"
            columns={[
              { id: 'line', header: 'Line', cell: (row) => row.line },
              {
                id: 'code',
                header: 'Code',
                cell: (row) => <Tag tone="caution">{row.issues[0]?.code}</Tag>,
              },
              {
                id: 'message',
                header: 'What is wrong',
                cell: (row) =>
                  row.issues.map(({ path, message }) => `${path} ${message}`.trim()).join(' '),
              },
            ]}
            rows={rejected}
            rowKey={(row) => String(row.line)}
          />
          <Notice>
            <p className="morning__text">
              The other lines were read all the same. No message repeats what stood in a line,
              because it may be about a person.
            </p>
          </Notice>
        </>
      ) : null}
    </>
  );
}
