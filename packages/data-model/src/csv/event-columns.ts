/** What a cell of an event's column holds: a text as it is, a number in digits, or a value as JSON text. */
type CellForm = 'text' | 'number' | 'json';

/**
 * The columns of the flat form of an event, in the order in which they are written. A test keeps them
 * equal to the fields of the schemas.
 */
export const eventColumns: Readonly<Record<string, CellForm>> = {
  id: 'text',
  schemaVersion: 'number',
  kind: 'text',
  occurredAt: 'text',
  organisation: 'text',
  recordedByRole: 'text',
  'subject.type': 'text',
  'subject.pseudonym': 'text',
  'subject.reference': 'text',
  setting: 'text',
  approach: 'text',
  mode: 'text',
  initiatedBy: 'text',
  providerRole: 'text',
  providerOrganisationType: 'text',
  services: 'json',
  barriers: 'json',
  'offer.id': 'text',
  'offer.offeredAt': 'text',
  'offer.channel': 'text',
  'offer.ways': 'json',
  'offer.answer.way': 'text',
  'offer.answer.accepted': 'text',
  'offer.answer.answeredAt': 'text',
  'offer.answer.reason': 'text',
  duration: 'text',
  outcome: 'text',
  nonDigitalOffered: 'text',
  followUpOn: 'text',
  language: 'text',
  interpreterUsed: 'text',
  consent: 'text',
  safeguardingConcern: 'json',
  reach: 'number',
  languages: 'json',
  'referral.id': 'text',
  'referral.kind': 'text',
  'referral.barrier': 'text',
  'referral.remit': 'text',
  'referral.to': 'text',
  'referral.consent': 'text',
  'referral.history': 'json',
  'questionnaire.id': 'text',
  'questionnaire.version': 'number',
  answeredBy: 'text',
  skipped: 'json',
  suggested: 'json',
  about: 'text',
  reportedBy: 'text',
  helped: 'text',
  otherContact: 'text',
  topic: 'text',
  role: 'text',
  people: 'number',
  form: 'text',
  renewOn: 'text',
  replaces: 'text',
  reason: 'text',
  replacement: 'text',
  // One column for all of them: an extension may be an empty text, and a name of one may hold dots.
  extensions: 'json',
};

/** What a column holds; `undefined` for a name that is no column of an event, `toString` included. */
export function cellForm(column: string): CellForm | undefined {
  return Object.hasOwn(eventColumns, column) ? eventColumns[column] : undefined;
}
