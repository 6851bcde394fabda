import type {
  CampaignSent,
  EntityName,
  FacilitationApproach,
  FacilitationEventKind,
  FacilitationMode,
  HandedOver,
  HelpGiven,
  HelpOffered,
  OutcomeReported,
  Referral,
  Subject,
} from '../schemas/index.js';
import { type CatalogueListName, entriesOf, entryOf, type GivenLists } from './catalogue-lists.js';

/** A rule that a record keeps with what the catalogue says of the ids that it names. */
export interface RecordInCatalogueRule {
  id: string;
  description: string;
  entity: EntityName;
  /** The kind of event that keeps it, where the entity is an event. */
  kind?: FacilitationEventKind | undefined;
  /** The field to point at when it is broken, as a path of names. */
  field: string;
  needs: readonly CatalogueListName[];
  holds: (record: never, catalogue: GivenLists) => boolean;
}

/** Is it help for people, and not work on staff, on a service's design or on a wider body? */
function servesPeople({ kind, targets }: FacilitationApproach): boolean {
  return (
    kind !== 'design' &&
    kind !== 'system' &&
    ['patient', 'carer', 'community'].some((target) =>
      targets?.some((aimedAt) => aimedAt === target),
    )
  );
}

/** Is it only ever put up or sent, to everyone and unasked, so that it is no help of one person's? */
function isOnlyShown({ modes, stance }: FacilitationApproach): boolean {
  return stance === 'proactive' && modes?.length > 0 && modes.every((mode) => mode === 'passive');
}

/**
 * The modes of an approach are its usual ones. Whatever somebody does for a person can also be done ad hoc,
 * when the person asks. Where the study's modes do not apply, any may stand.
 */
function fits(approach: FacilitationApproach, mode: FacilitationMode): boolean {
  return (
    !approach.modes?.length ||
    approach.modes.includes(mode) ||
    (mode === 'ad-hoc' && !isOnlyShown(approach))
  );
}

type Handed = Pick<Referral, 'barrier' | 'remit' | 'to'>;

function remitIsTheBarriers({ barrier, remit }: Handed, catalogue: GivenLists): boolean {
  const known = barrier === undefined ? undefined : entryOf(catalogue, 'barriers', barrier);
  return known === undefined || remit === undefined || remit === known.remit;
}

/** An id that no list has is another rule's to tell. */
function leadsToHelp({ barrier, remit, to }: Handed, catalogue: GivenLists): boolean {
  const approach = entryOf(catalogue, 'approaches', to);
  if (approach?.delivery === 'hand-over') return true;
  const known = barrier === undefined ? undefined : entryOf(catalogue, 'barriers', barrier);
  const beyond = (known?.remit ?? remit) === 'beyond';
  if (approach) return !beyond && servesPeople(approach) && !isOnlyShown(approach);
  return !beyond || !entriesOf(catalogue, 'services')?.some(({ id }) => id === to);
}

const approaches = { needs: ['approaches'] } as const;
const aimedAtPeople =
  'The approach is aimed at patients, carers or the community, not at staff or at the system alone.';
const remitFollows = 'The remit of a hand-over is the one that the catalogue gives its barrier.';
const handsOver =
  'A person is handed on to help: beyond the remit of health care, to an approach that hands over; never to what is only shown.';

/** The rules of hand-overs, for the event that tells of one and for its own record. */
function handOverRules<TRecord>(
  prefix: string,
  of: Pick<RecordInCatalogueRule, 'entity' | 'kind'>,
  handed: (record: TRecord) => Handed,
): RecordInCatalogueRule[] {
  return [
    {
      ...of,
      id: 'remit-follows-barrier',
      description: remitFollows,
      field: `${prefix}remit`,
      needs: ['barriers'],
      holds: (record, catalogue) => remitIsTheBarriers(handed(record), catalogue),
    },
    {
      ...of,
      id: 'hands-over-to-help',
      description: handsOver,
      field: `${prefix}to`,
      needs: ['approaches', 'barriers', 'services'],
      holds: (record, catalogue) => leadsToHelp(handed(record), catalogue),
    },
  ];
}

function approachRules(kind: 'help-given' | 'campaign-sent'): RecordInCatalogueRule {
  return {
    ...approaches,
    id: 'approach-serves-people',
    description: aimedAtPeople,
    entity: 'FacilitationEvent',
    kind,
    field: 'approach',
    holds: ({ approach }: HelpGiven | CampaignSent, catalogue) => {
      const known = entryOf(catalogue, 'approaches', approach);
      return known === undefined || servesPeople(known);
    },
  };
}

/** What is only shown to everyone reaches nobody whom a record could name. */
function notOnlyShown<TRecord extends { subject: Subject }>(
  kind: FacilitationEventKind,
  field: string,
  approachOf: (record: TRecord) => string | undefined,
): RecordInCatalogueRule {
  return {
    ...approaches,
    id: 'passive-has-no-subject',
    description:
      'An approach that is only shown to everyone is about no patient, so the record names none.',
    entity: 'FacilitationEvent',
    kind,
    field,
    holds: (record: TRecord, catalogue) => {
      const known = entryOf(catalogue, 'approaches', approachOf(record) ?? '');
      return record.subject.type === 'none' || known === undefined || !isOnlyShown(known);
    },
  };
}

export const recordInCatalogueRules: readonly RecordInCatalogueRule[] = [
  notOnlyShown<HelpOffered>('help-offered', 'offer/channel', ({ offer }) => offer.channel),
  notOnlyShown<OutcomeReported>('outcome-reported', 'approach', ({ approach }) => approach),
  approachRules('help-given'),
  approachRules('campaign-sent'),
  {
    ...approaches,
    id: 'mode-fits-approach',
    description:
      'Help to one person has a mode of its approach, or is ad hoc; what is only shown to everyone is no help to one.',
    entity: 'FacilitationEvent',
    kind: 'help-given',
    field: 'mode',
    holds: ({ approach, mode }: HelpGiven, catalogue) => {
      const known = entryOf(catalogue, 'approaches', approach);
      return known === undefined || fits(known, mode);
    },
  },
  {
    ...approaches,
    id: 'campaign-is-passive',
    description: 'What goes to many uses an approach that has the passive mode.',
    entity: 'FacilitationEvent',
    kind: 'campaign-sent',
    field: 'approach',
    holds: ({ approach }: CampaignSent, catalogue) =>
      entryOf(catalogue, 'approaches', approach)?.modes?.includes('passive') ?? true,
  },
  ...handOverRules<HandedOver>(
    'referral/',
    { entity: 'FacilitationEvent', kind: 'handed-over' },
    ({ referral }) => referral,
  ),
  ...handOverRules<Referral>('', { entity: 'Referral' }, (referral) => referral),
];
