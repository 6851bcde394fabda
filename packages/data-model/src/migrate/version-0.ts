import type { FacilitationEventKind } from '../schemas/index.js';
import type { MigrationStep, UncheckedRecord } from './step.js';

const eventKinds: readonly FacilitationEventKind[] = [
  'help-offered',
  'help-given',
  'campaign-sent',
  'handed-over',
  'needs-recorded',
  'outcome-reported',
  'staff-trained',
  'correction',
];

/** Names that version 0 had for places; those that are not here were the same. */
const settings: Readonly<Record<string, string>> = {
  desk: 'reception-desk',
  telephone: 'phone',
  web: 'online',
};

function toSetting(channel: unknown): unknown {
  return typeof channel === 'string' && Object.hasOwn(settings, channel)
    ? settings[channel]
    : channel;
}

/**
 * From version 0 to 1, for events alone. Version 0 is made up: no release wrote it and no record of it
 * exists. It is here so that the way from one version to the next has been walked before the first host
 * needs it.
 *
 * In version 0 an event had `type` for its kind, `day` and `time` (UTC, `HH:mm`) for its moment, and
 * `channel` for its setting. What is wrong in such a field stays wrong, for the schema to say so. An event
 * that has such a field and the one that it becomes is not brought over, because one of them would be lost.
 */
export const version0To1: MigrationStep = {
  from: 0,
  to: 1,
  appliesTo: ({ type }) => (eventKinds as readonly unknown[]).includes(type),
  migrate: ({ type, day, time, channel, ...others }: UncheckedRecord) => {
    const renamed = {
      kind: type,
      ...(day === undefined && time === undefined ? {} : { occurredAt: `${day}T${time}:00.000Z` }),
      ...(channel === undefined ? {} : { setting: toSetting(channel) }),
    };
    const both = Object.keys(renamed).find((field) => others[field] !== undefined);
    if (both) throw new Error(`The event has the field ${both} already.`);
    return { ...others, ...renamed };
  },
};

/** Every step that this release knows, one a version. */
export const migrationSteps: readonly MigrationStep[] = [version0To1];
