/** Most characters of a comment, as people count them, unless a site allows more. */
export const commentLength = 250

/** Most characters a site may allow. */
export const longestComment = 1000

/** Shortest time in which a person answers, in milliseconds: what is faster is set aside. */
export const shortestAnswer = 1500

/** How long a feedback handed over to the agent in charge stays shared, in days. */
export const handoverDays = 90

/** Longest time an answer may have waited on a device: 400 days, in seconds. */
export const longestWait = 400 * 24 * 3600
