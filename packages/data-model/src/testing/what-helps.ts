import * as fc from 'fast-check';
import { approachIds, barrierIds } from '../catalogue/index.js';
import type { WhatHelpsContext } from '../rules/what-helps.js';

export const ROUTE = 'non-digital-route';

export const someBarriers = fc.subarray([...barrierIds]);
export const contexts: fc.Arbitrary<WhatHelpsContext> = fc.record({
  audience: fc.constantFrom(undefined, 'person' as const, 'planning' as const),
  available: fc.option(fc.subarray([...approachIds]), { nil: undefined }),
});

export function ids(suggestions: readonly { approach: string }[]): string[] {
  return suggestions.map(({ approach }) => approach);
}
