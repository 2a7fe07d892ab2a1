const minute = 60_000
const hour = 60 * minute

/**
 * Back-off delays between attempts on an event, in milliseconds. After the last one the hub gives
 * up.
 */
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

/** A webhook that fails for this long is stopped. */
export const stopAfter = 5 * 24 * hour

/** How long events behind one that was given up wait. */
export const afterGivenUp = 5 * minute
