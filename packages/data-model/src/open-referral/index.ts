export type { LostField, LostReason } from './fields.js';
export {
  AGEING_MAX_DAYS,
  FRESH_MAX_DAYS,
  freshnessOf,
  type ServiceFreshness,
} from './freshness.js';
export {
  type FeedFetch,
  type FeedIssue,
  type FeedPage,
  type FeedResponse,
  type ReadFeedOptions,
  readFeed,
} from './read-feed.js';
export {
  type ReadServicePageOptions,
  type RejectedEntry,
  readServicePage,
  type ServicePage,
  type ServicePageInfo,
} from './read-page.js';
export { type ReadServiceOptions, type ReadServiceResult, readService } from './read-service.js';
