import { keyedDigest } from '../crypto/secret.ts'
import type { Deps } from '../deps.ts'

const oneDay = 24 * 3600 * 1000

/**
 * Opens salted digests that recognise an address without storing it. The random salt changes each
 * day and never leaves the memory of this process.
 */
export function openSalted({
  clock,
  random,
}: Pick<Deps, 'clock' | 'random'>): (text: string) => string {
  let salt = { day: -1, key: random(32) }
  return (text) => {
    const day = Math.floor(clock().getTime() / oneDay)
    if (day !== salt.day) salt = { day, key: random(32) }
    return keyedDigest(salt.key, text)
  }
}
