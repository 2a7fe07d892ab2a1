const minute = 60_000
const hour = 60 * minute

/** How long after each try of an event the next one comes, in milliseconds. After the last there is none. */
export const delays = [
  5000,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** A webhook that took nothing for as long is stopped. */
export const stopAfter = 5 * 24 * hour

/** How long what waits behind an event that was given up waits still. */
export const afterGivenUp = 5 * minute
