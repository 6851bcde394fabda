import type { CatalogueLists } from '../rules/catalogue-lists.js';
import { checkCatalogue } from '../rules/check-catalogue.js';
import { approach, barrier } from './made-up.js';

/** What is always on offer in the small catalogue. */
export const always = approach('walk-in', undefined, { stance: 'always', providers: ['practice'] });

/** A small catalogue that is whole. */
export const small: CatalogueLists = {
  barriers: [barrier('no-phone', ['walk-in'], { affectedGroups: [] })],
  approaches: [always],
  patientGroups: [],
  services: [],
  stakeholderTypes: [],
  drivers: [],
  enablers: [],
  challenges: [],
  policies: [],
  trainingTopics: [],
  evidenceSources: [],
};

/** The faults of the small catalogue, with some of its lists changed. */
export const faultsWith = (change: Partial<CatalogueLists>) =>
  checkCatalogue({ ...small, ...change }).map(({ path, code }) => `${path} ${code}`);

/** A policy that is made up for a test. */
export function policy(id: string, supersedes: string[]) {
  return {
    id,
    published: '2025',
    status: 'in-force' as const,
    addressesFacilitation: 'silent' as const,
    supersedes,
    sources: ['a-source'],
    enteredOn: '2026-01-01',
  };
}
