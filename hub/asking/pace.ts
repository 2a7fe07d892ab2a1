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
      const first = asked.length < perMinute ? undefined : asked.shift()
      if (first !== undefined && first + oneMinute > clock())
        await wait(first + oneMinute - clock(), undefined, { signal })
      asked.push(clock())
    })
    turn = mine.catch(() => {})
    return mine
  }
}
