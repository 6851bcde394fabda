import type { Subject } from '../../schemas/common.js';
import { concept } from '../engine/coded.js';
import { idEntry, own, ownList } from '../engine/own.js';
import { patientReference } from '../engine/subject.js';
import type { Table } from '../engine/table.js';

/** What kind of event it is: Communications of two kinds are told apart by it. */
export const eventKind = () => concept('event-kind');

/** What the resources of all events say in the same way. */
export function eventShared<
  R extends { id: string; subject: Subject; recordedByRole?: string | undefined },
>(): Table<R> {
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
