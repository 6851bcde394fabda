export { createEventId, eventIdTime, isEventId } from './event-id.js';
export { formatNhsNumber, holdsNhsNumber, isNhsNumber } from './nhs-number.js';
export { isOdsCode, isPracticeCode, isPrimaryCareNetworkCode } from './ods-code.js';
export { createPseudonym, PSEUDONYM_KEY_BYTES } from './pseudonym.js';
export { isDay, isInstant, londonDay, toInstant } from './time.js';
