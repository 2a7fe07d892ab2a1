import { setTimeout as wait } from 'node:timers/promises'

/** Waits until the rate limit allows the next call. */
export type Pace = (signal?: AbortSignal) => Promise<void>

/** Applies no rate limit. */
export const noPace: Pace = async () => {}

const oneMinute = 60_000

/**
 * Limits calls to so many in any minute (sliding window), like the system's own limit.
 * @param clock a monotonic clock, in milliseconds
 */
export function openPace(perMinute: number, clock: () => number = () => performance.now()): Pace {
  const asked: number[] = []
  let turn = Promise.resolve()
  return (signal) => {
    const mine = turn.then(async () => {
      // Waited for again where a timer rings early; who leaves meanwhile asked nothing.
      for (let left = leftOf(asked, perMinute, clock()); left > 0; ) {
        await wait(Math.ceil(left), undefined, { signal })
        left = leftOf(asked, perMinute, clock())
      }
      asked.push(clock())
      if (asked.length > perMinute) asked.shift()
    })
    turn = mine.catch(() => {})
    return mine
  }
}

/** Returns the milliseconds until the oldest call of the window is a minute old. */
function leftOf(asked: readonly number[], perMinute: number, now: number): number {
  const [first] = asked
  return first === undefined || asked.length < perMinute ? 0 : first + oneMinute - now
}
