import type { RecordRule } from '../validation/rules.js';
import type { Extensions, Subject } from './common.js';

/**
 * Names of measures of a place (deprivation, the risk of digital exclusion, a small area, a postcode), and the
 * label or score that is made of them. They say nothing about one person, so no record of a person carries one.
 * It is a net and no proof: a host can name them otherwise. Short ones begin a word, since they are part of
 * others.
 */
const areaNames =
  /(?:^|[^a-z])(?:[wsn]?imd|oa\d\d|oac|deri(?![a-z])|acorn|ward(?![a-z]))|lsoa|msoa|idaci|area.?index|decile|quintile|post.?code|outcode|depriv|core.?20|townsend|carstairs|exclu(?:sion|ded)|(?:digital|risk).?(?:score|label|level)/i;
/** A small area of the census or a ward in Britain, and a postcode as people write it, as values. */
const areaValues = /\b(?:[EWS]0[0-25]\d{6}|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/;

/** For every record that is about a person and that takes a host's own fields. */
export const areaIndexRule: RecordRule<{
  /** None where the record is about another one, which may be about a person. */
  subject?: Subject | undefined;
  extensions?: Extensions | undefined;
}> = {
  id: 'no-area-index-on-person',
  description:
    'A measure of an area, or a label made of it, says nothing about a person. Leave it out, or give it in reports.',
  field: 'extensions',
  holds: ({ subject, extensions = {} }) =>
    subject?.type === 'none' ||
    !Object.entries(extensions).some(
      ([name, value]) =>
        areaNames.test(name.replace(/([a-z])(?=[A-Z])/g, '$1-')) || areaValues.test(value),
    ),
};
