import { holdsNhsNumber } from '../identifiers/nhs-number.js';
import { catalogueIdPattern, languageTagPattern, odsCodePattern } from '../identifiers/patterns.js';
import { isDay, isInstant } from '../identifiers/time.js';
import { isEventIdByPlace } from './event-id-by-place.js';

/** A practice's file names a few hundred ids again and again; a file with more is checked all the same. */
const MOST_REMEMBERED = 4096;

/** Remembers the texts for which a check held. */
function remembering(holds: (text: string) => boolean): (text: string) => boolean {
  const good = new Set<string>();
  return (text) => {
    if (good.has(text)) return true;
    if (!holds(text)) return false;
    if (good.size < MOST_REMEMBERED) good.add(text);
    return true;
  };
}

const noNhsNumber = (text: string) => !holdsNhsNumber(text);

/** The formats that the generated validator asks for by name, in place of JSON Schema's own looser ones. */
export const bulkFormats = {
  'date-time': isInstant,
  date: isDay,
  'event-id': isEventIdByPlace,
  'no-nhs-number': noNhsNumber,
  'catalogue-id': /* @__PURE__ */ remembering(
    (text) => catalogueIdPattern.test(text) && noNhsNumber(text),
  ),
  'ods-code': /* @__PURE__ */ remembering((text) => odsCodePattern.test(text) && noNhsNumber(text)),
  'language-tag': /* @__PURE__ */ remembering((text) => languageTagPattern.test(text)),
};
