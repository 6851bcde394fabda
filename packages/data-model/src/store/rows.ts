import { type EventLog, type LoggedEvent, START, type Table } from './event-log.js';

/** Events that are read from the log at a time. */
const PAGE = 200;

/**
 * The events of a table, in the order in which they were appended.
 */
export async function* rowsOf(
  log: Pick<EventLog, 'read'>,
  table: Table,
): AsyncGenerator<LoggedEvent> {
  let page: LoggedEvent[] = [];
  do {
    page = await log.read(table, page.at(-1)?.position ?? START, PAGE);
    yield* page;
  } while (page.length > 0);
}
