import { deriveKey, isSame, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'

const oneDay = 24 * 3600 * 1000

/** Returns a mark for the address of the thanks: whoever was only sent the link reads no receipt. */
export function markThanks(
  { secret, clock }: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  daysAgo = 0,
): string {
  const day = Math.floor(clock().getTime() / oneDay) - daysAgo
  return keyedDigest(deriveKey(secret, 'thanks of a hosted page'), `${code} ${day}`).slice(0, 22)
}

/** Returns whether a mark is one of this code, of today or yesterday. */
export function isThanksMark(
  deps: Pick<Deps, 'secret' | 'clock'>,
  code: string,
  mark: string,
): boolean {
  return [0, 1].some((daysAgo) => isSame(mark, markThanks(deps, code, daysAgo)))
}
