import { longestFile } from '#shared/territory/geojson/limits.ts'

/** Largest body the hub reads, in bytes. The longest honest part is under 4 kB. */
export const bodyLimit = 32_768

/** How far ahead of ours another clock may be before its date is called the future. */
export const clockTolerance = 5 * 60_000

/** Longest text of an instrument a site owner writes, in bytes. */
export const instrumentLimit = 200_000

/** Longest declaration, in bytes: every commune of a country with its name and its people. */
export const declarationLimit = 4_000_000

/** Longest rule file of a tool, in bytes, with the spaces and comments of whoever wrote it. */
export const ruleLimit = 200_000

/** Longest batch of requests, in bytes: a thousand of them, each with a few words. */
export const batchLimit = 4_000_000

/** Longest line of a stream of requests, in bytes: one request with all its proofs. */
export const lineLimit = 262_144

/** Longest stream of requests, in bytes. What was answered before stands. */
export const streamLimit = 2_000_000_000

/** Longest body of events that systems bring, alone or in a batch, in bytes. */
export const eventLimit = 1_000_000

/** Longest definition of a service, in bytes: every commune of a country, and the places of a town. */
export const serviceLimit = 8_000_000

/** Longest e-mail that came back, in bytes: a report, and ours inside it. */
export const bounceLimit = 256_000

/** Longest file of what is offered where, in bytes. */
export const offerFileLimit = 2_000_000

/** Longest file of shapes, in bytes, with the name of its properties. */
export const geographyLimit = longestFile + 1_000

/** Longest list of territories that became part of others, in bytes. */
export const successionLimit = 2_000_000

/** Longest batch of lines of the State's instruments, in bytes: a thousand of them, coded. */
export const resultsLimit = 2_000_000
