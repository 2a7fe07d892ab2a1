import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { limitAddresses } from '../../platform/rate-limit/address-limit.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'

/** Passkeys asked for in ten minutes: from one address, and in one sign-in or for one account. */
const mostOfAddress = 600
const mostOfOne = 30
const period = 10 * 60_000

/**
 * Counts the passkeys that browsers are asked for. Each costs the hub a record.
 * @param name of the pages that ask
 */
export function limitPasskeys(
  deps: Pick<Deps, 'clock' | 'random'>,
  name: 'passkeys_used' | 'passkeys_made',
) {
  const ofAddress = limitAddresses(name, mostOfAddress, deps)
  const ofOne = openRateLimiter(deps.clock, period, { name: `${name}_of_one` })
  return {
    /** @param whom an agent, or a sign-in @throws Refusal `too_many_requests` */
    take(address: string, whom: string): void {
      const seconds = ofOne.take(whom, mostOfOne) || ofAddress.take(address)
      if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
    },
  }
}
