/**
 * The advisory locks that all hubs of a database share, each with its own number. A released number
 * never changes: hubs of two releases exclude each other by it. `hub/functions` uses 7127848, for
 * turns.
 */
export const lockNumbers = {
  migrations: 7127847,
  /** One hub at a time runs the housekeeping. */
  house: 7127849,
  promiseKeys: 7127850,
  signingKeys: 7127851,
  hubKeys: 7127869,
  sealKeys: 7127870,
  /** One message a day tells a usager that an agent says they are present; one code proves it once. */
  presences: 7127871,
  storedKeys: 7127872,
  /** Per organisation: one process at a time seals its access log. */
  seals: 7127852,
  factorTries: 7127860,
  alarms: 7127861,
  /** Per organisation: its parts are folded by one process at a time. */
  folds: 7127873,
  /** One connection at a time aggregates answers into `roll_up`. */
  rollUp: 7127862,
  /** One connection at a time aggregates into `stay_count` and `wait_count`. */
  stays: 7127863,
  /** One connection at a time aggregates into `promise_moment` and `promise_count`. */
  promises: 7127864,
  /** Hubs claim jobs one after the other where a limit counts the jobs of all hubs. */
  jobs: 7127865,
  /** One hub creates a month of the access log; the schema uses it. */
  logMonths: 7127866,
  /** Per organisation: shared while counts change, exclusive while a month closes. */
  closings: 7127867,
  /** Per service: the slots of calls are taken one after the other. */
  callbacks: 7127868,
} as const
