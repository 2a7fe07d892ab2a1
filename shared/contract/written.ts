/**
 * Header by which a reader says how many seconds ago they last wrote, rounded down, so that figures
 * are not read where that may not have arrived yet.
 */
export const writtenHeader = 'parvis-written'

/** Seconds after which nobody says so any more: what was written has arrived wherever it is read. */
export const writtenFor = 60
