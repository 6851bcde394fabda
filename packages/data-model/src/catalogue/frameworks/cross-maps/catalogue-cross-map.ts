import type { BarrierCrossMap, OutsideReason } from '../../../schemas/framework.js';
import type { BarrierId } from '../../barriers/ids.js';
import type { FrameworkDimensions, MappedFrameworkId } from '../ids.js';

/** A cross-map of the catalogue: what it names is checked by the compiler. */
export interface CatalogueCrossMap extends BarrierCrossMap {
  barrier: BarrierId;
  dimensions: { [TId in MappedFrameworkId]?: FrameworkDimensions[TId][] };
  outside?: { [TId in MappedFrameworkId]?: OutsideReason };
}
