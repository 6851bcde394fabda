import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
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
});
