import { Refusal } from '../../../platform/http/refusal.ts'
import { openRateLimiter } from '../../../platform/rate-limit/rate-limiter.ts'

/** Most page checks of one organisation in ten minutes, per hub. */
const most = 30

/**
 * Opens the rate limit of page checks.
 * @returns a function to call before each check; throws Refusal `too_many_requests`
 */
export function limitVisits(clock: () => Date): (organisation: string) => void {
  const spans = openRateLimiter(clock, 10 * 60_000, { name: 'visits' })
  return (organisation) => {
    const seconds = spans.take(organisation, most)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
  }
}
