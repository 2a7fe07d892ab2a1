import { Refusal } from '../../../platform/http/refusal.ts'
import { openRateLimiter } from '../../../platform/rate-limit/rate-limiter.ts'

/** Visits one organisation may ask a hub for in ten minutes. */
const most = 30

/**
 * Keeps visits of pages to what people ask for.
 * @returns to be told before each visit; throws Refusal `too_many_requests`
 */
export function paceVisits(clock: () => Date): (organisation: string) => void {
  const spans = openRateLimiter(clock, 10 * 60_000)
  return (organisation) => {
    const seconds = spans.take(organisation, most)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
  }
}
