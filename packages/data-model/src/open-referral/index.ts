export type { LostField, LostReason } from './fields.js';
export {
  type ReadServicePageOptions,
  type RejectedEntry,
  readServicePage,
  type ServicePage,
  type ServicePageInfo,
} from './read-page.js';
export { type ReadServiceOptions, type ReadServiceResult, readService } from './read-service.js';
