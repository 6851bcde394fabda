export { type MigrateOptions, migrateRecord } from './migrate-record.js';
export type { MigrationStep, UncheckedRecord } from './step.js';
export { migrationSteps, version0To1 } from './version-0.js';
