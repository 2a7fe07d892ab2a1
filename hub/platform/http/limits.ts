import { longestFile } from '#shared/territory/geojson/limits.ts'

/** Largest body the hub reads, in bytes. The longest genuine part is under 4 kB. */
export const bodyLimit = 32_768

/** How far ahead another clock may be before its date counts as in the future, in milliseconds. */
export const clockTolerance = 5 * 60_000

/** Longest text of an instrument by a site owner, in bytes. */
export const instrumentLimit = 200_000

/** Longest declaration, in bytes: every commune of a country with its name and its population. */
export const declarationLimit = 4_000_000

/** Longest rule file of a tool, in bytes, with its author's spaces and comments. */
export const ruleLimit = 200_000

/** Longest batch of requests, in bytes: a thousand of them, each with a few words. */
export const batchLimit = 4_000_000

/** Longest line of a stream of requests, in bytes: one request with all its proofs. */
export const lineLimit = 262_144

/** Longest stream of requests, in bytes. Lines answered before the limit stay valid. */
export const streamLimit = 2_000_000_000

/** Longest body of events from source systems, alone or in a batch, in bytes. */
export const eventLimit = 1_000_000

/** Longest definition of a service, in bytes: every commune of a country, and the places of a town. */
export const serviceLimit = 8_000_000

/** Longest bounced e-mail, in bytes: a report, with our e-mail inside it. */
export const bounceLimit = 256_000

/** Longest file of the offer per territory, in bytes. */
export const offerFileLimit = 2_000_000

/** Longest GeoJSON file, in bytes, with the name of its properties. */
export const geographyLimit = longestFile + 1_000

/** Longest identity of an organisation, in bytes: its crest in base64 is most of it. */
export const identityLimit = 600_000

/** Longest list of merged territories, in bytes. */
export const successionLimit = 2_000_000

/** Longest batch of results of the State's instruments, in bytes: a thousand coded lines. */
export const resultsLimit = 2_000_000
