/** The moment at which every story opens, so that times on a page are the same in each run. */
export const openingMoment = Date.UTC(2026, 0, 15, 10, 0, 0);

/** Lets the page's clock begin at a moment. Runs inside the page, before its own scripts. */
export function steadyClock(start: number): void {
  const Real = Date;
  const offset = start - Real.now();
  class Steady extends Real {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(Real.now() + offset);
      else super(...(parts as [number]));
    }
    static override now(): number {
      return Real.now() + offset;
    }
  }
  window.Date = Steady as DateConstructor;
}
