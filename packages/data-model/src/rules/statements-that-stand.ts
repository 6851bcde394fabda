import { eventIdTime } from '../identifiers/event-id.js';
import { londonDay, toInstant } from '../identifiers/time.js';
import type { Day } from '../schemas/common.js';
import type { Responsibility } from '../schemas/responsibility.js';

/** Stands for a view of everybody's. No id of a catalogue has this form, so no role can be meant. */
export const EVERYONE = '*';

/** When a statement was made: the day that counts, and the moment that tells two of one day apart. */
function timeOf(statement: Responsibility): { day: Day; moment: string } {
  const { id, agreement, agreedOn, provenance, updatedAt, createdAt } = statement;
  const moment =
    provenance?.assertedAt ?? updatedAt ?? createdAt ?? toInstant(new Date(eventIdTime(id) ?? 0));
  return {
    day: (agreement === 'agreed' && agreedOn) || londonDay(new Date(moment)),
    moment,
  };
}

/**
 * Of the statements on one subject, those that stand: the latest of each side, and of them those that were
 * not made before everyone stated something. Two of one moment stand in the order in which they are given.
 */
export function statementsThatStand(
  statements: readonly Responsibility[],
  asOf?: Day | undefined,
): Responsibility[] {
  const timed = statements
    .map((statement) => ({ statement, ...timeOf(statement) }))
    .filter(({ day }) => asOf === undefined || day <= asOf);
  const isBefore = (a: (typeof timed)[number], b: (typeof timed)[number]) =>
    a.day < b.day || (a.day === b.day && a.moment < b.moment);
  return timed
    .filter((one, index) =>
      timed.every((other, otherIndex) => {
        const side = other.statement.statedBy;
        const later = isBefore(one, other) || (otherIndex > index && !isBefore(other, one));
        if (side === one.statement.statedBy) return one === other || !later;
        return side !== undefined || !isBefore(one, other);
      }),
    )
    .map(({ statement }) => statement);
}
