/**
 * Header with the seconds since the client's last write, rounded down, so that the hub does not
 * read a replica that may lack it.
 */
export const writtenHeader = 'parvis-written'

/** Seconds after which clients omit it: replicas have the write by then. */
export const writtenFor = 60
