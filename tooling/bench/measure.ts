/** Rounds of every case in turn, so that a busy moment of the machine falls on all alike. */
const ROUNDS = 9;

/** The shortest time of each case in milliseconds: the one least disturbed by other work. */
export async function shortest(
  cases: Readonly<Record<string, () => unknown>>,
  rounds = ROUNDS,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(cases)) {
      const start = performance.now();
      await run();
      const time = performance.now() - start;
      // The first round only warms the engine up.
      if (round > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, time);
    }
  }
  return best;
}

export interface Ratio {
  name: string;
  ratio: number;
  /** The ratio aimed at; left out where it is only for comparison. */
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** Prints ratios as a table, each with whether its aim is met. Says whether all are. */
export function report(title: string, ratios: readonly Ratio[]): boolean {
  console.log(`\n${title}`);
  const results = ratios.map(({ name, ratio, atLeast, atMost }) => {
    const met =
      (atLeast === undefined || ratio >= atLeast) && (atMost === undefined || ratio <= atMost);
    const aim = atLeast
      ? `aim ≥ ${Number(atLeast.toFixed(2))}`
      : atMost
        ? `aim ≤ ${Number(atMost.toFixed(2))}`
        : '';
    console.log(
      `  ${name.padEnd(58)} ${ratio.toFixed(2).padStart(8)}  ${aim} ${aim ? (met ? '✓' : '✗') : ''}`,
    );
    return met;
  });
  return results.every(Boolean);
}
