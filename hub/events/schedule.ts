const minute = 60_000
const hour = 60 * minute

/** How long after each try the next one comes. After the last there is none. */
const delays = [
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

/** Most that a receiver may ask us to wait. */
const longest = 24 * hour

/** Part of a delay by which tries drift apart, so that they do not all come back at once. */
const chance = 0.2

/** A webhook that took nothing for as long is stopped. */
export const stopAfter = 5 * 24 * hour

/**
 * When an event is tried again.
 * @param attempts how often it was tried
 * @param asked milliseconds the receiver wants us to wait, `null` when it says nothing
 * @param random in [0, 1)
 * @returns `null` when it was the last try
 */
export function nextTry(
  attempts: number,
  now: Date,
  asked: number | null,
  random: number,
): Date | null {
  const delay = delays[attempts - 1]
  if (delay === undefined) return null
  const drifted = delay * (1 + chance * (2 * random - 1))
  return new Date(now.getTime() + Math.max(drifted, Math.min(asked ?? 0, longest)))
}

/** When an event that waits behind one that was given up may be tried: as after a first failure. */
export function afterGivenUp(now: Date): Date {
  return new Date(now.getTime() + (delays[1] ?? minute))
}
