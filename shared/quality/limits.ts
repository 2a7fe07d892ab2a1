/** Longest comment, in characters, unless a site allows more. */
export const commentLength = 250

/** Upper bound of a site's limit. */
export const longestComment = 1000

/** Shortest time of an answer, in milliseconds: faster ones are set aside. */
export const shortestAnswer = 1500

/** How long a hand-over to the agent lasts, in days. */
export const handoverDays = 90

/** Longest wait of an answer on a device: 400 days, in seconds. */
export const longestWait = 400 * 24 * 3600

/** Longest wait of an answer that no ticket dates: 30 days, in seconds. */
export const longestUnproven = 30 * 24 * 3600

/**
 * Most parts of one feedback. Each tap is a part: the longest built-in form has 25 questions, of which
 * each may be changed several times.
 */
export const mostParts = 200
