import type { Deps } from '../deps.ts'
import { networkOf } from './network.ts'
import { openRateLimiter } from './rate-limiter.ts'
import { openSalted } from './salted.ts'

/** Time in which the bucket of an address refills, in milliseconds. */
const period = 10 * 60_000

/** A rate limit per IP address. */
export interface AddressLimit {
  /** Counts one more. @returns 0, or the seconds to wait, and then it counts nothing. */
  take(address: string): number
  /** Gives one back that should not have counted. */
  giveBack(address: string): void
}

/**
 * Opens a rate limit per IP address: a burst, refilled in ten minutes. It stores no address, only a
 * salted digest. The workers of a hub share it.
 * @param name the same in each of them
 * @param most 0 for no limit.
 */
export function limitAddresses(
  name: string,
  most: number,
  { clock, random }: Pick<Deps, 'clock' | 'random'>,
): AddressLimit {
  const digest = openSalted({ clock, random })
  const buckets = openRateLimiter(clock, period, { name, digest })
  return {
    take: (address) => (most === 0 ? 0 : buckets.take(networkOf(address), most)),
    giveBack(address) {
      if (most > 0) buckets.giveBack(networkOf(address), most)
    },
  }
}
