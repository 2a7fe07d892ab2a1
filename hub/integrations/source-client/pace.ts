import { setTimeout as wait } from 'node:timers/promises'

/** Waits until the next question may be asked. */
export type Pace = (signal?: AbortSignal) => Promise<void>

/** Asks as often as one likes. */
export const noPace: Pace = async () => {}

const oneMinute = 60_000

/**
 * Asks no more than so many questions in any minute, as the system's own limit counts them.
 * @param clock in milliseconds, of a clock that only goes forward
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

/** Milliseconds until the first of as many questions as a minute may hold was asked a minute ago. */
function leftOf(asked: readonly number[], perMinute: number, now: number): number {
  const [first] = asked
  return first === undefined || asked.length < perMinute ? 0 : first + oneMinute - now
}
