/** Largest body the hub reads, in bytes. The longest honest part is under 4 kB. */
export const bodyLimit = 32_768

/** How far ahead of ours another clock may be before its date is called the future. */
export const clockTolerance = 5 * 60_000

/** Longest text of an instrument a site owner writes, in bytes. */
export const instrumentLimit = 200_000

/** Longest declaration, in bytes: every commune of a country with its name and its people. */
export const declarationLimit = 4_000_000
