import { supportNeedFromCondition, supportNeedToCondition } from '../fhir/help/index.js';
import type { Condition, FromFhirOptions, ToFhirOptions } from '../fhir/index.js';
import type { SupportNeed } from '../schemas/index.js';
import { recordExamples } from './record-examples.js';

// One mapping stands for all in tests of what they share.
export const need = recordExamples.SupportNeed?.record as SupportNeed;
export const NHS_NUMBER = '9449306753';

export function conditionOf(options?: ToFhirOptions): Condition {
  const written = supportNeedToCondition(need, options);
  if (!written.ok) throw new Error('The example should be written.');
  return written.resource;
}

export function read(change: object, options?: FromFhirOptions<SupportNeed>) {
  return supportNeedFromCondition({ ...conditionOf(), ...change }, options);
}

export function faults(change: object, options?: FromFhirOptions<SupportNeed>): string[] {
  const result = read(change, options);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

export function lost(change: object): string[] {
  const result = read(change);
  return result.ok ? result.lost.map(({ path, reason }) => `${path} ${reason}`) : ['refused'];
}

export const profile = (...urls: string[]) => ({ meta: { profile: urls } });
