export { approachTypology, type CatalogueTypology } from './approach-typology.js';
export { barrierCrossMaps } from './barrier-cross-maps.js';
export { barriersInDimension } from './barriers-in-dimension.js';
export type { CatalogueCrossMap } from './cross-maps/catalogue-cross-map.js';
export { type CatalogueFramework, frameworks, unmappedFrameworks } from './frameworks.js';
export {
  type FrameworkDimensionId,
  type FrameworkDimensions,
  type FrameworkId,
  frameworkIds,
  type MappedFrameworkId,
  type UnmappedReason,
  unmappedReasons,
} from './ids.js';
