import type { RecordRule } from '../validation/rules.js';
import type { Extensions, Subject } from './common.js';

/**
 * Names of measures of a place: deprivation, the risk of digital exclusion, a small area, a postcode. They
 * say nothing about one person, so no record of a person carries one, under any name of the host's.
 */
const areaIndex = /(?:^|[^a-z])(?:imd|deri|lsoa|msoa|postcode|deprivation|core20)/i;

/** For every record that is about a person and that takes a host's own fields. */
export const areaIndexRule: RecordRule<{ subject: Subject; extensions?: Extensions | undefined }> =
  {
    id: 'no-area-index-on-person',
    description:
      'A measure of an area says nothing about a person. Leave it out, or give it in reports.',
    field: 'extensions',
    holds: ({ subject, extensions = {} }) =>
      subject.type === 'none' || !Object.keys(extensions).some((name) => areaIndex.test(name)),
  };
