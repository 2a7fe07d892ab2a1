/** Most characters of a comment, as people count them. */
export const commentLength = 250

/** Longest time an answer may have waited on a device: 400 days, in seconds. */
export const longestWait = 400 * 24 * 3600
