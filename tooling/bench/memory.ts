import { parseFacilitationEventInBulk } from '@digital-facilitation/data-model/bulk';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';
import { piecesOf, sampleLines } from './sample.ts';

/*
 * Reads so many lines in a process of its own and prints its peak of memory in MiB:
 * `node tooling/bench/memory.ts 300000`. A process alone, because the peak of one is kept until it ends.
 */
const count = Number(process.argv[2]);
let read = 0;
for await (const line of readNdjson(piecesOf(sampleLines(), count), parseFacilitationEventInBulk)) {
  if (line.ok) read += 1;
}
if (read !== count) throw new Error(`${read} of ${count} lines were read.`);
console.log(process.resourceUsage().maxRSS / 1024);
