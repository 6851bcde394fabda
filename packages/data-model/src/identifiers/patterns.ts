/*
 * The written forms of ids and times, in one place: the schemas check them, and JSON Schema publishes them
 * as `pattern`. A form is not all: whether a day exists is for `isDay`, and there for a longer pattern.
 */

/** A moment in UTC with milliseconds. */
export const instantPattern =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
/** A calendar day. */
export const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** A UUID of version 7 (RFC 9562) in lower case. */
export const eventIdPattern =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** An Organisation Data Service code, by shape alone. */
export const odsCodePattern = /^[A-Z0-9]{3,12}$/;
/** An id of the catalogue: 1 to 64 characters, lower case words joined by hyphens. */
export const catalogueIdPattern = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A BCP 47 tag of language, script and region. */
export const languageTagPattern = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
/** A pseudonym or a host's own key. */
export const opaqueKeyPattern = /^[\w.:~-]{1,128}$/;
