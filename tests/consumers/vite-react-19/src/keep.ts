import { type FacilitationEvent, parseFacilitationEvent } from '@digital-facilitation/data-model';
import { toNdjsonLine } from '@digital-facilitation/data-model/ndjson';
import { openIndexedDbStore } from '@digital-facilitation/data-model/store';
import { type SendEvents, syncEvents } from '@digital-facilitation/data-model/store/sync';

const opening = openIndexedDbStore({ parse: parseFacilitationEvent });

/** Posts events to your server, which answers for each. Where it throws, they are sent again later. */
const send: SendEvents = async (events, { signal }) => {
  const response = await fetch('/events', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: events.map(toNdjsonLine).join(''),
    signal,
  });
  if (!response.ok) throw new Error(`The server answered ${response.status} to events.`);
  return response.json();
};

/** Keeps an event on this device until your server has accepted it. */
export async function keep(event: FacilitationEvent): Promise<void> {
  const store = await opening;
  const kept = await store.append(event);
  if (!kept.ok) throw new Error(kept.issues.map(({ message }) => message).join(' '));
  await syncEvents(store, send, { forgetAccepted: true });
}
