import type { FacilitationEvent } from '@digital-facilitation/data-model';
import {
  approachLabels,
  barrierLabels,
  facilitationEventKindLabels,
  helpedAnswerLabels,
  helpOfferAnswerLabels,
  helpOutcomeLabels,
  referralKindLabels,
  serviceLabels,
  trainingTopicLabels,
} from '@digital-facilitation/data-model/labels';
import { writeNdjson } from '@digital-facilitation/data-model/ndjson';
import { Button, Table } from '@digital-facilitation/react';

function label(labels: Readonly<Record<string, string>>, id: string): string {
  return labels[id] ?? id;
}

/** One event in a few words. */
function summary(event: FacilitationEvent): string {
  switch (event.kind) {
    case 'help-offered':
      return event.offer.answer
        ? helpOfferAnswerLabels[event.offer.answer.way]
        : 'Offered, not answered yet';
    case 'needs-recorded':
      return (
        event.barriers.map(({ barrier }) => label(barrierLabels, barrier)).join('; ') ||
        'Nothing named'
      );
    case 'help-given':
      return [
        ...event.services.map((service) => label(serviceLabels, service)),
        label(approachLabels, event.approach),
        helpOutcomeLabels[event.outcome],
      ].join('; ');
    case 'campaign-sent':
      return label(approachLabels, event.approach);
    case 'handed-over':
      return [
        label(approachLabels, event.referral.to),
        referralKindLabels[event.referral.kind],
      ].join('; ');
    case 'outcome-reported':
      return helpedAnswerLabels[event.helped];
    case 'staff-trained':
      return `${label(trainingTopicLabels, event.topic)} (${event.people})`;
    case 'correction':
      return 'An earlier entry was taken back';
  }
}

/** Hands the events to the person as a file, from memory: nothing is sent anywhere. */
function download(events: readonly FacilitationEvent[]) {
  const file = new Blob([...writeNdjson(events)], { type: 'application/x-ndjson' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = 'events-of-this-morning.ndjson';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** What the widgets handed over on this page: checked events, ready to be kept by the host. */
export function CameOut({ events }: { events: readonly FacilitationEvent[] }) {
  return (
    <>
      <p className="morning__status" role="status">
        {`Events that came out: ${events.length}.`}
      </p>
      {events.length > 0 ? (
        <>
          <Table
            caption="Events of this morning"
            columns={[
              {
                id: 'time',
                header: 'Time',
                cell: (event: FacilitationEvent) =>
                  new Intl.DateTimeFormat('en-GB', {
                    timeStyle: 'medium',
                    timeZone: 'Europe/London',
                  }).format(new Date(event.occurredAt)),
              },
              {
                id: 'kind',
                header: 'What happened',
                cell: (event) => facilitationEventKindLabels[event.kind],
              },
              { id: 'summary', header: 'In short', cell: summary },
            ]}
            rows={events}
            rowKey={(event) => event.id}
          />
          <Button variant="secondary" onClick={() => download(events)}>
            Download these events (NDJSON)
          </Button>
          <details className="morning__json">
            <summary>Show the newest event as the host receives it</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
            <pre tabIndex={0}>{JSON.stringify(events.at(-1), undefined, 2)}</pre>
          </details>
        </>
      ) : null}
    </>
  );
}
