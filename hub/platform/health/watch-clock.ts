import type { Deps } from '../deps.ts'
import { type Repeated, repeat } from '../jobs/repeat.ts'

/**
 * Largest accepted difference between the clocks of hub and database, in milliseconds: time checks
 * tolerate as much.
 */
const mostApart = 60_000

/** A watch on the clock of this machine. */
export interface ClockWatch extends Repeated {
  /** Whether the clock was right at the last check. */
  isRight(): boolean
  /**
   * How far ahead of the database the clock was at the last check, in seconds; `null` before the
   * first.
   */
  ahead(): number | null
}

/**
 * Compares the clock of this machine with the database's at intervals. A hub with a wrong clock
 * would refuse valid tokens as expired and new events as dated in the future.
 * @param say called with the seconds ahead of the database when the difference becomes too large,
 *   and with `null` when it is right again
 * @param failed called with an error, without content; the last result stays until the next check
 * @param pause milliseconds between two checks
 */
export function watchClock(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  say: (ahead: number | null) => void,
  failed: (error: unknown) => void,
  pause = () => 10_000 * (0.9 + 0.2 * Math.random()),
): ClockWatch {
  let isRight = true
  let ahead: number | null = null
  const look = async () => {
    const asked = clock().getTime()
    const [row] = await database.query<{ now: Date }>('select clock_timestamp() as now')
    const heard = clock().getTime()
    if (!row) return
    // The database read its clock between these two moments. If a clock jumped meanwhile, the next
    // check corrects it.
    const [least, most] = [asked - row.now.getTime(), heard - row.now.getTime()]
    ahead = (least + most) / 2000
    const wasRight = isRight
    isRight = least <= mostApart && most >= -mostApart
    if (isRight !== wasRight) say(isRight ? null : Math.round(most / 1000))
  }
  return { ...repeat(look, pause, failed), isRight: () => isRight, ahead: () => ahead }
}
