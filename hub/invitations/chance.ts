import type { Deps } from '../platform/deps.ts'

/** Returns a number uniform in [0, 1), from 48 random bits. */
export function uniform(random: Deps['random']): number {
  return Buffer.from(random(6)).readUIntBE(0, 6) / 2 ** 48
}
