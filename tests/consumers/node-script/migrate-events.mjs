import { parseFacilitationEvent } from '@digital-facilitation/data-model';
import { migrateRecord } from '@digital-facilitation/data-model/migrate';
import { readNdjson, toNdjsonLine } from '@digital-facilitation/data-model/ndjson';

/** Brings a line to the version that this release writes, and checks it. */
function parse(input) {
  const migrated = migrateRecord(input);
  return migrated.ok ? parseFacilitationEvent(migrated.record) : migrated;
}

for await (const line of readNdjson(process.stdin, parse)) {
  if (line.ok) process.stdout.write(toNdjsonLine(line.record));
  else process.stderr.write(`line ${line.line}: ${line.issues[0].code}. Keep it as it is.\n`);
}
