export { barrierCrossMaps } from './barrier-cross-maps.js';
export { barriersInDimension } from './barriers-in-dimension.js';
export type { CatalogueCrossMap } from './cross-maps/catalogue-cross-map.js';
export { type CatalogueFramework, frameworks } from './frameworks.js';
export {
  type FrameworkDimensionId,
  type FrameworkDimensions,
  type FrameworkId,
  frameworkIds,
  type MappedFrameworkId,
} from './ids.js';
