/** A record whose fields have not been checked. */
export type UncheckedRecord = Record<string, unknown>;

/** How a record of one schema version becomes one of a later version. */
export interface MigrationStep {
  /** The version that it reads. */
  from: number;
  /** The version that it writes: a later one. */
  to: number;
  /**
   * Is it for records like this one, by its fields? Records of different kinds share their versions. Without
   * it, a step is for all; one that throws is for none.
   */
  appliesTo?: ((record: Readonly<UncheckedRecord>) => boolean) | undefined;
  /**
   * Gives the record as the later version has it. It gets a copy, which it may change and hand back, and
   * need not write `schemaVersion`. Where the record cannot be brought over it throws; the message goes
   * nowhere, because it may quote the record. It gives the record at once, not a promise of it.
   */
  migrate: (record: UncheckedRecord) => UncheckedRecord;
}
