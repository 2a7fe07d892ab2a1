import { type Repeated, repeat } from '../running/repeat.ts'
import { type ProbingHub, probeDue } from './probe-due.ts'

/**
 * Asks again and again for the addresses of services while a hub runs.
 * @param failed told what went wrong, without content.
 */
export function startProbing(hub: ProbingHub, failed: (error: unknown) => void): Repeated {
  if (hub.minutes === 0) return { stop: async () => {} }
  return repeat(
    (signal) => probeDue(hub, signal),
    () => hub.minutes * 60_000 * (0.9 + 0.2 * Math.random()),
    failed,
  )
}
