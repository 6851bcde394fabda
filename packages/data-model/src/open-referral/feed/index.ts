export {
  type FeedFetch,
  type FeedIssue,
  type FeedPage,
  type FeedResponse,
  type ReadFeedOptions,
  readFeed,
} from './read-feed.js';
