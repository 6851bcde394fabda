export {
  CLOUD_EVENT_BATCH_MEDIA_TYPE,
  CLOUD_EVENT_MEDIA_TYPE,
  DEFAULT_TYPE_PREFIX,
  type FacilitationCloudEvent,
} from './cloud-event.js';
export {
  type CloudEventBatchEntry,
  type CloudEventBatchResult,
  type CloudEventResult,
  type FromCloudEventOptions,
  fromCloudEvent,
  fromCloudEventBatch,
} from './from-cloud-event.js';
export { type ToCloudEventOptions, toCloudEvent, toCloudEventBatch } from './to-cloud-event.js';
