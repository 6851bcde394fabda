export interface Exchange {
  /** What is exchanged. */
  name: string;
  entry: string;
  /** What a host has that keeps such records: files of `dist`, and what is imported of them. */
  host: Readonly<Record<string, string>>;
  /** Most bytes that the exchange may add to that. */
  adds: number;
  limit: string;
}

/**
 * Who exchanges records checks them too, so what an exchange costs is what it adds to that. `pnpm test`
 * holds it to `adds`, and size-limit the whole to `limit`.
 */
export const exchanges: readonly Exchange[] = [
  {
    name: 'FHIR of help',
    entry: 'fhir/help',
    host: {
      schemas:
        '{ HandedOverSchema, HelpGivenSchema, HelpOfferedSchema, NeedsRecordedSchema, OutcomeReportedSchema, ReferralSchema, SupportNeedSchema }',
    },
    adds: 7000,
    limit: '13.75 kB',
  },
  {
    name: 'FHIR of patients',
    entry: 'fhir/patient',
    host: { schemas: '{ CommunicationPreferenceSchema, ConsentSchema, TrustedPersonLinkSchema }' },
    adds: 6250,
    limit: '10.75 kB',
  },
  {
    name: 'FHIR of adjustment flags',
    entry: 'fhir/adjustment-flags',
    host: { schemas: '{ SupportNeedSchema }' },
    adds: 6250,
    limit: '10.25 kB',
  },
  {
    name: 'FHIR of directories',
    entry: 'fhir/directory',
    host: { schemas: '{ CommunityServiceSchema, OrganisationSchema, StakeholderSchema }' },
    adds: 5250,
    limit: '11.5 kB',
  },
  {
    name: 'FHIR of questionnaires',
    entry: 'fhir/questionnaires',
    host: { schemas: '{ QuestionnaireResponseSchema, QuestionnaireSchema }' },
    adds: 6000,
    limit: '10.25 kB',
  },
  {
    name: 'Open Referral UK',
    entry: 'open-referral',
    host: { schemas: '{ CommunityServiceSchema }' },
    adds: 4000,
    limit: '9.25 kB',
  },
  {
    name: 'Feeds of Open Referral UK',
    entry: 'open-referral/feed',
    host: { schemas: '{ CommunityServiceSchema }', 'open-referral': '{ readServicePage }' },
    adds: 1250,
    limit: '10.25 kB',
  },
];
