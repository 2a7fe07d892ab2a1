import type { Services } from '../deps.ts'
import { type Repeated, repeat } from '../jobs/repeat.ts'

/** A hub may be this far from its database, in milliseconds: what is checked by time allows as much. */
const mostApart = 60_000

/** A watch on the clock of this machine. */
export interface ClockWatch extends Repeated {
  /** Whether it was right at the last look. */
  isRight(): boolean
  /** How far ahead of the database it was at the last look, in seconds; `null` before the first. */
  ahead(): number | null
}

/**
 * Holds the clock of this machine against its database's, again and again. A hub whose clock is wrong
 * refuses for good what another would take: tokens as ended, news as from the future.
 * @param say told how far ahead of the database this machine is, in seconds, once it is too far, and
 *   `null` once it is right again
 * @param failed told what went wrong, without content; what was seen last holds until the next look
 * @param pause milliseconds between two looks
 */
export function watchClock(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
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
    // The database read its own somewhere between; a clock that jumped meanwhile is looked at again.
    const [least, most] = [asked - row.now.getTime(), heard - row.now.getTime()]
    ahead = (least + most) / 2000
    const wasRight = isRight
    isRight = least <= mostApart && most >= -mostApart
    if (isRight !== wasRight) say(isRight ? null : Math.round(most / 1000))
  }
  return { ...repeat(look, pause, failed), isRight: () => isRight, ahead: () => ahead }
}
