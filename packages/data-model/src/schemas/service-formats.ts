/*
 * Limits and written forms of a community service, in one place: the schema checks them, and the reader of
 * directories goes by them without the schema and its library.
 */

/** Longest texts, in code points, as JSON Schema counts. Longer ones in a directory are documents or accidents. */
export const SERVICE_SHORT_TEXT_LENGTH = 300;
export const SERVICE_LONG_TEXT_LENGTH = 10_000;
export const SERVICE_POSTCODE_LENGTH = 16;
export const SERVICE_LINK_LENGTH = 2048;
export const SERVICE_EMAIL_LENGTH = 254;
/** Most items in any list of a service. */
export const SERVICE_LIST_LENGTH = 50;
/** In years. */
export const SERVICE_AGE_MAXIMUM = 150;
/** In weeks or months. */
export const SERVICE_INTERVAL_MAXIMUM = 99;

export const serviceStatuses = ['active', 'inactive', 'temporarily-closed'] as const;
export const serviceFrequencies = ['weekly', 'monthly'] as const;
export const servicePlaceKinds = ['physical', 'postal', 'virtual'] as const;

/**
 * Characters that nobody sees: control characters, halves of characters, and those that are invisible or turn
 * the direction of what follows. They are written out, because `\p{C}` is not known to the patterns of every
 * language.
 */
const unseen =
  '\\0-\\x1F\\x7F-\\x9F\\xAD\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uD800-\\uDFFF\\uFEFF';

/* @__NO_SIDE_EFFECTS__ */
function allSeen({ source, flags }: RegExp): RegExp {
  // By code points: a pair of surrogates is one character, and may stand there.
  return new RegExp(`^(?!.*[${unseen}])${source.slice(1)}`, `${flags}u`);
}

export const serviceIdPattern = /* @__PURE__ */ allSeen(/^[^\s\uE000-\uF8FF<>]{1,128}$/);
/** In capital or small letters. JSON Schema has no flags, so the schema writes both out. */
export const serviceLinkPattern = /* @__PURE__ */ allSeen(
  /^(?:https?:\/\/[^\s/?#@\\<>"]+(?:[/?#][^\s\\<>"]*)?|mailto:[^\s@\\<>"]+@[^\s@\\<>"]+|tel:\+?[\d().-]{3,}(?:;ext=\d+)?)$/i,
);
export const serviceEmailPattern = /* @__PURE__ */ allSeen(
  /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/,
);
export const servicePhoneNumberPattern = /^\+?[\d ()./-]{3,40}$/;
export const servicePhoneExtensionPattern = /^\d{1,10}$/;
export const serviceTimePattern = /^(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-][01]\d:[0-5]\d)?$/;
export const serviceDayPattern = /^(?:-?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)$/;
