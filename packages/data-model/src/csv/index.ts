export { eventsFromCsv, eventsToCsv } from './events.js';
export type { CsvLine, ReadCsvOptions } from './line.js';
export { type CsvRecord, type CsvTable, readCsv, writeCsv } from './table.js';
