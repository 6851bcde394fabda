import { readFileSync } from 'node:fs';
import { parseFacilitationEvent } from '@digital-facilitation/data-model';

const SAMPLE = 'stories/start-here/morning/hawthorn-lane-surgery.ndjson';

/** The sample's 2,000 good events as lines: the input of every measure, so that ratios compare like with like. */
export function sampleLines(): string[] {
  return readFileSync(SAMPLE, 'utf8')
    .split('\n')
    .filter((line) => {
      try {
        return parseFacilitationEvent(JSON.parse(line)).ok;
      } catch {
        return false;
      }
    });
}

/** A stream of so many of the lines as bytes, in pieces of 64 KiB as a file or a socket gives them. */
export async function* piecesOf(
  lines: readonly string[],
  count: number,
): AsyncGenerator<Uint8Array> {
  const PIECE = 64 * 1024;
  const encoder = new TextEncoder();
  const block = encoder.encode(`${lines.join('\n')}\n`);
  const rest = encoder.encode(
    lines
      .slice(0, count % lines.length)
      .map((line) => `${line}\n`)
      .join(''),
  );
  for (let left = Math.floor(count / lines.length); left > 0; left -= 1) {
    for (let start = 0; start < block.length; start += PIECE)
      yield block.subarray(start, start + PIECE);
  }
  if (rest.length > 0) yield rest;
}
