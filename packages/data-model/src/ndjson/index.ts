export type { NdjsonSource } from './lines.js';
export { type NdjsonLine, type ReadNdjsonOptions, readNdjson } from './read.js';
export { toNdjsonLine, writeNdjson } from './write.js';
