export type { CsvLine, ReadCsvOptions } from './line.js';
export { recordsFromCsv, recordsToCsv } from './records.js';
export { type CsvRecord, type CsvTable, readCsv, writeCsv } from './table.js';
