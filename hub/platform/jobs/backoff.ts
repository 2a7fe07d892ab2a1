/** Part of a delay by which tries drift apart, so that they do not all come back at once. */
const jitter = 0.2

/** Most that somebody who refused may ask us to wait, in milliseconds. */
const longest = 24 * 3600 * 1000

/**
 * How long until something is tried again, in milliseconds; `null` when it is given up.
 * @param delays how long after each try the next one comes; after the last there is none
 * @param attempts tries until now
 * @param random in [0, 1)
 * @param asked milliseconds we are asked to wait, `null` when nobody asks
 */
export function backOff(
  delays: readonly number[],
  attempts: number,
  random: number,
  asked: number | null = null,
): number | null {
  const delay = delays[attempts - 1]
  if (delay === undefined) return null
  return Math.max(delay * (1 + jitter * (2 * random - 1)), Math.min(asked ?? 0, longest))
}
