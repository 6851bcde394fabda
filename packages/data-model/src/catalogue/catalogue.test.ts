import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { serviceLimitLabels } from '../labels/index.js';
import { BarrierSchema } from '../schemas/barrier.js';
import { ChallengeSchema } from '../schemas/challenge.js';
import { DigitalServiceSchema } from '../schemas/digital-service.js';
import { DriverSchema } from '../schemas/driver.js';
import { EnablerSchema } from '../schemas/enabler.js';
import { EvidenceSourceSchema } from '../schemas/evidence-source.js';
import { FacilitationApproachSchema } from '../schemas/facilitation-approach.js';
import { FrameworkSchema } from '../schemas/framework.js';
import { PatientGroupSchema } from '../schemas/patient-group.js';
import { PolicySchema } from '../schemas/policy.js';
import { StakeholderTypeSchema } from '../schemas/stakeholder.js';
import { TrainingTopicSchema } from '../schemas/training-topic.js';
import { frameworkIds, frameworks } from './frameworks/index.js';
import {
  approaches,
  approachIds,
  barrierIds,
  barriers,
  challengeIds,
  challenges,
  driverIds,
  drivers,
  enablerIds,
  enablers,
  evidenceSourceIds,
  evidenceSources,
  patientGroupIds,
  patientGroups,
  policies,
  policyIds,
  serviceIds,
  services,
  stakeholderTypeIds,
  stakeholderTypes,
  trainingTopicIds,
  trainingTopics,
} from './index.js';

type Entry = { id: string };

const lists: [
  name: string,
  entries: readonly Entry[],
  ids: readonly string[],
  schema: v.GenericSchema,
][] = [
  ['barriers', barriers, barrierIds, BarrierSchema],
  ['approaches', approaches, approachIds, FacilitationApproachSchema],
  ['patient groups', patientGroups, patientGroupIds, PatientGroupSchema],
  ['services', services, serviceIds, DigitalServiceSchema],
  ['stakeholder types', stakeholderTypes, stakeholderTypeIds, StakeholderTypeSchema],
  ['drivers', drivers, driverIds, DriverSchema],
  ['enablers', enablers, enablerIds, EnablerSchema],
  ['challenges', challenges, challengeIds, ChallengeSchema],
  ['policies', policies, policyIds, PolicySchema],
  ['training topics', trainingTopics, trainingTopicIds, TrainingTopicSchema],
  ['frameworks', frameworks, frameworkIds, FrameworkSchema],
  ['evidence sources', evidenceSources, evidenceSourceIds, EvidenceSourceSchema],
];

describe.each(lists)('the list of %s', (_name, entries, ids, schema) => {
  test.each(entries.map((entry) => [entry.id, entry] as const))(
    'holds a valid %s',
    (_id, entry) => {
      expect(v.safeParse(schema, entry).issues).toBeUndefined();
    },
  );

  test('has the ids of its id list, in the same order', () => {
    expect(entries.map((entry) => entry.id)).toEqual([...ids]);
  });

  test('has no id twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
});

// References and rules over the whole are `checkCatalogue`'s, in rules/check-catalogue.test.ts.
describe('invariants', () => {
  test('there are 47 barriers', () => {
    expect(barriers).toHaveLength(47);
  });

  test('every service has an alternative that is not online', () => {
    for (const { alternatives } of services) expect(alternatives).not.toEqual([]);
  });

  test('exactly one approach is always on offer, and it needs nothing online', () => {
    const always = approaches.filter(({ stance }) => stance === 'always');
    expect(always.map(({ id, route }) => [id, route])).toEqual([['non-digital-route', 'offline']]);
  });

  test('a wish to speak to a person is the only choice among the barriers', () => {
    const choices = barriers.filter(({ nature }) => nature === 'choice');
    expect(choices.map(({ id }) => id)).toEqual(['prefers-human']);
  });

  test('what the kit added to the mitigations of a barrier is among them, and not all of them', () => {
    for (const { mitigations, inferredMitigations = [] } of barriers) {
      expect(inferredMitigations.filter((id) => !mitigations.includes(id))).toEqual([]);
      expect(inferredMitigations.length).toBeLessThan(mitigations.length);
    }
  });

  test('every topic for patients helps to remove a barrier', () => {
    const idle = trainingTopics.filter(
      ({ audience, removes }) => audience === 'patient' && removes.length === 0,
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('what the App pilot found of staff has one grade wherever it stands', () => {
    const found = [
      approaches.find(({ id }) => id === 'dummy-account'),
      approaches.find(({ id }) => id === 'video-demo'),
      enablers.find(({ id }) => id === 'dummy-patient-account'),
      enablers.find(({ id }) => id === 'demo-video'),
      trainingTopics.find(({ id }) => id === 'dummy-account-practice'),
    ];
    const evidence = { grade: 'C', sources: ['app-pilot'] };
    expect(found.map((entry) => entry?.evidence)).toEqual(found.map(() => evidence));
  });
});

describe('limits of services', () => {
  test('are each named by one service, and have words', () => {
    const named = services.flatMap(({ limits = [] }) => limits);
    expect(named.toSorted()).toEqual(Object.keys(serviceLimitLabels).toSorted());
  });

  test('tell a carer what access does not do', () => {
    const carerAccess = services.find(({ id }) => id === 'carer-access');
    expect(carerAccess?.limits).toEqual(
      expect.arrayContaining(['same-surgery', 'no-hospital-services', 'no-pharmacy-change']),
    );
  });
});

test('what a policy says of facilitation is marked as inferred, as far as the kit says anything', () => {
  for (const { id, addressesFacilitation, inferred } of policies) {
    expect(inferred, id).toBe(addressesFacilitation === 'not-known' ? undefined : true);
  }
});

describe('dates of policies', () => {
  const policy = (id: string) => policies.find((one) => one.id === id);

  test.each([
    ['gp-contract-2025-26', '2025-10-01'],
    ['icb-restructure', '2026-04-01'],
    ['dtac-v2', '2026-04-06'],
  ])('say when %s began to apply, apart from its publication', (id, day) => {
    expect(policy(id)?.inForceFrom).toBe(day);
    expect(policy(id)?.published).not.toBe(day);
  });

  test('of duties are data, the earliest first', () => {
    expect(policy('ais-dapb1605-v4')?.milestones).toEqual([
      { id: 'self-assessment-by', on: '2027-03' },
      { id: 'assurance-until', on: '2027-06-30' },
    ]);
  });
});
