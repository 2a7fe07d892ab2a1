/**
 * The advisory locks that all hubs of a database share, each with a number of its own. A released
 * number stays: hubs of two releases wait for each other. `hub/functions` uses 7127848, for turns.
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
  /** One connection at a time takes changes along: into `roll_up`, from answers. */
  rollUp: 7127862,
  /** Into `stay_count` and `wait_count`. */
  stays: 7127863,
  /** Into `promise_moment` and `promise_count`. */
  promises: 7127864,
  /** Where hubs count what others have in hand, they take jobs one after the other. */
  jobs: 7127865,
  /** Of hubs that make a month of the access log one makes it; in the schema. */
  logMonths: 7127866,
} as const
