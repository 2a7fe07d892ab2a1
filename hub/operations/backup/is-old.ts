/** Most age of the last backup, in milliseconds: one a night, and one that may fail. */
const oldest = 2 * 24 * 60 * 60_000

/** Returns whether the last backup is older than expected. */
export const isOldBackup = (writtenAt: Date, now: Date): boolean =>
  now.getTime() - writtenAt.getTime() > oldest
