import type { Subject } from '../../schemas/common.js';
import type { FacilitationEventKind } from '../../schemas/index.js';
import { instant } from '../engine/codec.js';
import { concept, odsReference } from '../engine/coded.js';
import { always } from '../engine/holds.js';
import { idEntry, own, ownList } from '../engine/own.js';
import { one } from '../engine/structure.js';
import { patientReference } from '../engine/subject.js';
import type { Table } from '../engine/table.js';

/** What kind of event it is: Communications of two kinds are told apart by it. */
export const eventKind = () => concept('event-kind');

interface AnyEvent {
  id: string;
  occurredAt: string;
  organisation?: string | undefined;
  subject: Subject;
  recordedByRole?: string | undefined;
}

/** What the resources of all events say in the same way. */
export function eventShared<R extends AnyEvent>(): Table<R> {
  return [
    idEntry(),
    ['subject', 'subject', patientReference()],
    own('recordedByRole', 'stakeholder-type'),
  ];
}

/** Where it happened, and the services that it was about. */
export function placeShared<R extends { setting: string; services: string[] }>(): Table<R> {
  return [own('setting'), ownList('services', 'digital-service')];
}

/** What every event says as a Communication. */
export function asCommunication<R extends AnyEvent>(kind: FacilitationEventKind): Table<R> {
  return [
    ...eventShared<R>(),
    ['', 'status', always('completed')],
    ['', 'category', always(kind, one(eventKind()))],
    ['occurredAt', 'sent', instant()],
    ['organisation', 'sender', odsReference()],
  ];
}

/** What every event says as an Observation. */
export function asObservation<R extends AnyEvent>(kind: FacilitationEventKind): Table<R> {
  return [
    ...eventShared<R>(),
    ['', 'status', always('final')],
    ['', 'code', always(kind, eventKind())],
    ['occurredAt', 'effectiveDateTime', instant()],
    ['organisation', 'performer', one(odsReference())],
  ];
}
