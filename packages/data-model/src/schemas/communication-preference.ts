import * as v from 'valibot';
import {
  type EventId,
  EventIdSchema,
  type Instant,
  InstantSchema,
  LanguageTagSchema,
  SCHEMA_VERSION,
  type Subject,
  SubjectSchema,
} from './common.js';
import {
  type ContactMethod,
  contactMethods,
  type ResourceFormat,
  resourceFormats,
} from './record-vocabulary.js';

/** How a person wants to be contacted, in which language and format. */
export interface CommunicationPreference {
  id: EventId;
  schemaVersion: 1;
  subject: Subject;
  statedAt: Instant;
  /** Ways that suit, the best first. */
  methods: ContactMethod[];
  formats: ResourceFormat[];
  /** BCP 47 tags, the best first; `bfi` is British Sign Language. */
  languages: string[];
  interpreter: 'needed' | 'not-needed' | 'not-asked';
  /** May a message be left where others could see or hear it? */
  safeToLeaveMessage: 'yes' | 'no' | 'not-asked';
}

export const CommunicationPreferenceSchema = v.strictObject({
  id: EventIdSchema,
  schemaVersion: v.literal(SCHEMA_VERSION),
  subject: SubjectSchema,
  statedAt: InstantSchema,
  methods: v.array(v.picklist(contactMethods)),
  formats: v.array(v.picklist(resourceFormats)),
  languages: v.array(LanguageTagSchema),
  interpreter: v.picklist(['needed', 'not-needed', 'not-asked']),
  safeToLeaveMessage: v.picklist(['yes', 'no', 'not-asked']),
});
