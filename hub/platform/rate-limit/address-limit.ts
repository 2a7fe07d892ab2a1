import type { Services } from '../deps.ts'
import { networkOf } from './network.ts'
import { openRateLimiter } from './rate-limiter.ts'
import { openSalted } from './salted.ts'

/** Time in which an address that sent all it may has its whole measure again, in milliseconds. */
const period = 10 * 60_000

/** How much one address may send. */
export interface AddressLimit {
  /** Counts one more. @returns 0, or the seconds to wait, and then nothing is counted. */
  take(address: string): number
  /** Takes one back that should not have counted. */
  giveBack(address: string): void
}

/**
 * Limits what one address sends: so much at once, and as much again in ten minutes. No address is
 * kept, only its salted digest.
 * @param most 0 for no limit.
 */
export function limitAddresses(
  most: number,
  { clock, random }: Pick<Services, 'clock' | 'random'>,
): AddressLimit {
  const buckets = openRateLimiter(clock, period)
  const salted = openSalted({ clock, random })
  return {
    take: (address) => (most === 0 ? 0 : buckets.take(salted(networkOf(address)), most)),
    giveBack(address) {
      if (most > 0) buckets.giveBack(salted(networkOf(address)), most)
    },
  }
}
