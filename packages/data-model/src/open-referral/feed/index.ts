export type {
  FeedFetch,
  FeedIssue,
  FeedPage,
  FeedResponse,
  ReadFeedOptions,
} from './feed-types.js';
export { readFeed } from './read-feed.js';
