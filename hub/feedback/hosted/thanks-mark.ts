import { keysOfMarks } from '../../platform/crypto/marks.ts'
import { isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'

const oneDay = 24 * 3600 * 1000

/** Returns a mark for the address of the thanks: whoever was only sent the link reads no receipt. */
export function markThanks(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
): string {
  return marksOf({ secret, clock }, code, 0)[0]
}

/** Returns the marks of a day, by the keys that hold: the one to give first. */
function marksOf(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  daysAgo: number,
): [string, ...string[]] {
  const day = Math.floor(clock().getTime() / oneDay) - daysAgo
  const [given, ...others] = keysOfMarks(secret, ['thanks of a hosted page'])
  const markOf = (key: Buffer) => keyedDigest(key, `${code} ${day}`).slice(0, 22)
  return [markOf(given), ...others.map(markOf)]
}

/** Returns whether a mark is one of this code, of today or yesterday. */
export function isThanksMark(
  deps: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  mark: string,
): boolean {
  return [0, 1].flatMap((daysAgo) => marksOf(deps, code, daysAgo)).some((one) => isSame(mark, one))
}
