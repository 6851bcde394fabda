export { type AxeOptions, axeFaults } from './axe.js';
export { conformanceChecks } from './checks.js';
export {
  type CheckLeftOut,
  type ChecksThatWorkHere,
  checksThatWorkHere,
} from './checks-that-work-here.js';
export { type ConformanceCase, conformanceCases, type SubjectProps } from './conformance-cases.js';
export type { ConformanceCheck, ConformanceHost } from './host.js';
