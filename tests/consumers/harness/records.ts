import type { App } from './app.ts';

/** A record, as far as the tests look into it. */
export type FoundRecord = Record<string, unknown>;

interface Parser {
  parseFacilitationEvent(
    input: unknown,
  ): { ok: true; record: FoundRecord } | { ok: false; issues: readonly unknown[] };
}

/** Records that came out of an app, each checked by the package as that app has it. */
export async function checked(app: App, found: readonly unknown[]): Promise<FoundRecord[]> {
  const model = (await app.load('@digital-facilitation/data-model')) as unknown as Parser;
  return found.map((input) => {
    const result = model.parseFacilitationEvent(input);
    if (!result.ok) throw new Error(`A record was refused: ${JSON.stringify(result.issues)}`);
    return result.record;
  });
}

const ofOneMoment = ['id', 'occurredAt', 'offeredAt', 'answeredAt'];

/** What two records of the same answer have in common: all but ids and moments. */
export function sameWithoutMoments(record: FoundRecord | undefined): FoundRecord {
  return JSON.parse(
    JSON.stringify(record, (key, value) => (ofOneMoment.includes(key) ? undefined : value)),
  ) as FoundRecord;
}
