import type { BarrierId } from '../barriers/ids.js';
import { barriers } from '../barriers/index.js';
import { barrierCrossMaps } from './barrier-cross-maps.js';
import type { FrameworkDimensions, FrameworkId } from './ids.js';

/**
 * Barriers that fall under a part of a framework, in the order of the catalogue. None fall under instruments,
 * scales and indexes that no barrier is mapped to, such as `deri`.
 */
export function barriersInDimension<const TId extends FrameworkId>(
  framework: TId,
  dimension: FrameworkDimensions[TId],
): BarrierId[] {
  const maps: { barrier: BarrierId; dimensions: Partial<Record<FrameworkId, string[]>> }[] =
    framework === 'idh'
      ? barriers.map(({ id, domains }) => ({ barrier: id, dimensions: { idh: domains } }))
      : [...barrierCrossMaps];
  return maps.flatMap(({ barrier, dimensions }) =>
    dimensions[framework]?.includes(dimension) ? [barrier] : [],
  );
}
