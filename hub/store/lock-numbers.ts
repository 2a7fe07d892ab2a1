/**
 * The advisory locks that all hubs of a database share, each with a number of its own. A released
 * number stays: hubs of two releases wait for each other. Migration 001 uses 7127848, for the tally.
 */
export const lockNumbers = {
  migrations: 7127847,
  /** Of several hubs one keeps house at a time. */
  house: 7127849,
  promiseKeys: 7127850,
  signingKeys: 7127851,
  /** Of an organisation: one process seals its looks at a time. */
  seals: 7127852,
  factorTries: 7127860,
  alarms: 7127861,
} as const
