import * as v from 'valibot';
import {
  type Instant,
  InstantSchema,
  LanguageTagSchema,
  type Subject,
  SubjectSchema,
} from './common.js';
import { type KeptRecord, keptRecordEntries } from './kept-record.js';
import {
  type ContactMethod,
  type ContactTime,
  contactMethods,
  contactTimes,
  type ResourceFormat,
  resourceFormats,
} from './record-vocabulary.js';

/** How a person wants to be contacted, in which language and format. */
export interface CommunicationPreference extends KeptRecord {
  subject: Subject;
  statedAt: Instant;
  /** Ways that suit, the best first. */
  methods: ContactMethod[];
  formats: ResourceFormat[];
  /** BCP 47 tags, the best first; `bfi` is British Sign Language. */
  languages: string[];
  /** Times that suit for a call or a visit; left out where nobody asked. */
  times?: ContactTime[] | undefined;
  interpreter: 'needed' | 'not-needed' | 'not-asked';
  /** May a message be left where others could see or hear it? */
  safeToLeaveMessage: 'yes' | 'no' | 'not-asked';
}

export const CommunicationPreferenceSchema = v.strictObject({
  ...keptRecordEntries,
  subject: SubjectSchema,
  statedAt: InstantSchema,
  methods: v.array(v.picklist(contactMethods)),
  formats: v.array(v.picklist(resourceFormats)),
  languages: v.array(LanguageTagSchema),
  times: v.optional(v.array(v.picklist(contactTimes))),
  interpreter: v.picklist(['needed', 'not-needed', 'not-asked']),
  safeToLeaveMessage: v.picklist(['yes', 'no', 'not-asked']),
});
