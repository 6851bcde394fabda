import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';

let good = 0;
for await (const line of readNdjson(process.stdin, parseFacilitationEvent)) {
  if (line.ok) good += 1;
  // An issue has a path, a code and a sentence, and never repeats a value.
  else process.stdout.write(`line ${line.line}: ${line.issues[0].path} ${line.issues[0].code}\n`);
}
process.stdout.write(`${good} events can stand\n`);
