import { writeFileSync } from 'node:fs';
import {
  acceptanceOf,
  barrierSourceOf,
  durationBands,
  type FacilitationEvent,
  facilitationSettings,
  helpedAnswers,
  helpOfferAnswers,
  helpOutcomes,
  type NonDigitalOffered,
  otherContacts,
  parseFacilitationEvent,
  respondents,
  trainingForms,
  whatHelps,
} from '@digital-facilitation/data-model';
import { toNdjsonLine } from '@digital-facilitation/data-model/ndjson';
import {
  barriersOf,
  whatHelpsQuestionnaire,
} from '@digital-facilitation/data-model/questionnaires';

/*
 * Makes the sample that "A practice's morning" reads: 2,000 events of a fictional practice and eight
 * lines that must be refused. The same seed gives the same file: `pnpm sample-events`.
 */
const FILE = 'stories/start-here/morning/hawthorn-lane-surgery.ndjson';
const PRACTICE = 'Z99999';
const FIRST_DAY = Date.UTC(2026, 8, 1);
const DAYS = 80;

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
let seed = 20261122;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

function pick<TItem>(items: readonly TItem[]): TItem {
  return items[Math.floor(random() * items.length)] as TItem;
}

/** Few of a list, without repeats. */
function some<TItem>(items: readonly TItem[], most: number): TItem[] {
  return items.filter(() => random() < most / items.length).slice(0, most);
}

function hex(length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}

function id(time: number): string {
  const stamp = time.toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

/** A moment on a working day of the practice. */
function moment(): number {
  const day = FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000;
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return moment();
  return day + Math.floor((7 + random() * 11) * 3_600_000);
}

const services = ['nhs-app', 'repeat-prescription', 'appointment-booking', 'online-consultation'];
const yesMostly: NonDigitalOffered[] = ['yes', 'yes', 'yes', 'no', 'not-recorded'];
const heard = ['self-reported', 'carer-reported', 'staff-observed-and-confirmed'] as const;

function base(time: number) {
  return {
    id: id(time),
    schemaVersion: 1 as const,
    occurredAt: new Date(time).toISOString(),
    organisation: PRACTICE,
  };
}

function helpOffered(time: number): FacilitationEvent {
  const way = random() < 0.72 ? pick(helpOfferAnswers) : undefined;
  const offeredAt = new Date(time - 60_000).toISOString();
  return {
    ...base(time),
    kind: 'help-offered',
    subject: { type: 'none' },
    setting: pick(['online', 'waiting-room', 'reception-desk']),
    services: some(services, 1),
    offer: {
      id: id(time - 60_000),
      offeredAt,
      ways: [...helpOfferAnswers],
      ...(way
        ? {
            answer: {
              way,
              accepted: acceptanceOf(way),
              answeredAt: new Date(time).toISOString(),
            },
          }
        : {}),
    },
  };
}

function helpGiven(time: number): FacilitationEvent {
  const source = pick(heard);
  return {
    ...base(time),
    kind: 'help-given',
    recordedByRole: 'receptionist',
    subject: { type: 'none' },
    setting: pick(facilitationSettings.slice(0, 4)),
    approach: pick(['ad-hoc-help', 'registration-help', 'account-recovery-help', 'signpost']),
    mode: 'ad-hoc',
    initiatedBy: pick(['patient', 'patient', 'carer']),
    providerRole: pick(['receptionist', 'receptionist', 'care-navigator', 'digital-champion']),
    services: [pick(services)],
    barriers: some(['low-skills', 'locked-out', 'data-cost', 'limited-english'], 2).map(
      (barrier) => ({ barrier, source }),
    ),
    duration: pick(durationBands),
    outcome: pick(helpOutcomes),
    nonDigitalOffered: pick(yesMostly),
  };
}

function needsRecorded(time: number): FacilitationEvent {
  const answeredBy = pick(respondents);
  const questions = whatHelpsQuestionnaire.questions.filter(({ choose }) => choose === 'several');
  const answers = Object.fromEntries(questions.map((q) => [q.id, some(q.options, 2)]));
  const barriers = barriersOf({ at: 'done', answers, skipped: [], returning: false });
  const skipped = questions.map((q) => q.id).filter((q) => answers[q]?.length === 0);
  return {
    ...base(time),
    kind: 'needs-recorded',
    subject: { type: 'none' },
    questionnaire: { id: 'what-helps', version: 1 },
    answeredBy,
    barriers: barriers.map((barrier) => ({ barrier, source: barrierSourceOf(answeredBy) })),
    skipped,
    suggested: whatHelps(barriers).suggestions.map(({ approach }) => approach),
    nonDigitalOffered: 'yes',
  };
}

function campaignSent(time: number): FacilitationEvent {
  return {
    ...base(time),
    kind: 'campaign-sent',
    recordedByRole: 'administrator',
    subject: { type: 'none' },
    approach: pick(['text-message', 'poster-display', 'letter', 'waiting-room-screen']),
    mode: 'passive',
    services: [pick(services)],
    languages: random() < 0.3 ? ['en', 'pl'] : ['en'],
    ...(random() < 0.6 ? { reach: 100 + Math.floor(random() * 2400) } : {}),
  };
}

/** Help that lies beyond health care's remit: a person is handed on, and mostly somebody answers. */
function handedOver(time: number): FacilitationEvent {
  const warm = random() < 0.4;
  const later = new Date(time + 86_400_000).toISOString();
  const state = pick(['received', 'seen', 'closed', 'no-reply'] as const);
  return {
    ...base(time),
    kind: 'handed-over',
    recordedByRole: 'social-prescribing-link-worker',
    subject: { type: 'none' },
    services: [],
    referral: {
      id: id(time),
      kind: warm ? 'warm-referral' : 'signpost',
      barrier: 'data-cost',
      remit: 'beyond',
      to: pick(['databank', 'social-tariff', 'library-support', 'community-hub']),
      consent: warm ? 'given' : 'not-needed',
      history: [
        { state: 'sent', at: new Date(time).toISOString() },
        ...(warm ? [{ state, at: later }] : []),
      ],
    },
    nonDigitalOffered: pick(yesMostly),
  };
}

function outcomeReported(time: number): FacilitationEvent {
  return {
    ...base(time),
    kind: 'outcome-reported',
    subject: { type: 'none' },
    approach: pick(['ad-hoc-help', 'registration-help', 'account-recovery-help']),
    services: [pick(services)],
    reportedBy: pick(respondents),
    helped: pick(helpedAnswers),
    otherContact: pick(otherContacts),
  };
}

function staffTrained(time: number): FacilitationEvent {
  return {
    ...base(time),
    kind: 'staff-trained',
    recordedByRole: 'practice-manager',
    subject: { type: 'none' },
    topic: pick(['ask-not-assume', 'nhs-login-levels', 'signposting-and-warm-referral']),
    role: pick(['receptionist', 'care-navigator', 'administrator']),
    people: 1 + Math.floor(random() * 5),
    form: pick(trainingForms),
  };
}

const events: FacilitationEvent[] = [];
const make = [
  [880, helpOffered],
  [690, helpGiven],
  [240, needsRecorded],
  [60, campaignSent],
  [60, handedOver],
  [40, outcomeReported],
  [10, staffTrained],
] as const;
for (const [count, kind] of make) {
  for (let made = 0; made < count; made += 1) events.push(kind(moment()));
}
for (const mistaken of events.filter(({ kind }) => kind === 'help-given').slice(0, 20)) {
  const time = Date.parse(mistaken.occurredAt) + 30_000;
  events.push({
    ...base(time),
    kind: 'correction',
    recordedByRole: 'receptionist',
    replaces: mistaken.id,
    reason: 'entered-by-mistake',
  });
}
events.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1));
for (const event of events) {
  const result = parseFacilitationEvent(event);
  if (!result.ok) throw new Error(`A made event is refused: ${JSON.stringify(result.issues)}`);
}

/** Lines that a careless export may hold, each with a fault of its own, and where they stand. */
const good = helpGiven(FIRST_DAY);
const bad: [number, string][] = [
  [41, `${JSON.stringify(good).slice(0, 120)}\n`],
  [188, toNdjsonLine({ ...good, kind: 'help-imagined' })],
  [402, toNdjsonLine({ ...good, duration: 12 })],
  [777, toNdjsonLine({ ...good, schemaVersion: 2 })],
  [1043, toNdjsonLine({ ...good, outcome: undefined })],
  [1310, toNdjsonLine({ ...good, patientName: 'A fictional name' })],
  [1602, toNdjsonLine({ ...good, occurredAt: '2026-02-30T09:00:00.000Z' })],
  [
    1899,
    toNdjsonLine({
      ...good,
      mode: 'passive',
      subject: { type: 'host-reference', reference: 'fictional-1' },
    }),
  ],
];
const lines = events.map(toNdjsonLine);
for (const [line, text] of bad) lines.splice(line - 1, 0, text);
writeFileSync(FILE, lines.join(''));
console.log(`${FILE}: ${events.length} events and ${bad.length} lines to refuse`);
