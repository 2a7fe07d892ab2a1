import { dateReader } from '../import/read-date.ts'
import { SourceFault } from './fault.ts'

/** How systems write that a date is not set. */
const unset = /^(?:|0|0000-00-00.*|1970-01-01T00:00:00(?:\.0+)?(?:Z|[+-]00:?00))$/

/** Dates as a source writes them: with an offset, or on the clocks of its zone. */
export function momentsIn(zone: string) {
  const read = dateReader(undefined, zone, '00:00:00')
  /** `null` where it is not set: empty, zero, or the first second of 1970. */
  const maybe = (written: unknown, path: string): Date | null => {
    if (written === null || written === undefined || unset.test(String(written))) return null
    const moment = typeof written === 'string' ? read(written) : 'no_date'
    if (typeof moment === 'string') throw new SourceFault({ why: 'unexpected', path })
    return moment
  }
  return {
    maybe,
    /** @throws SourceFault `unexpected` where there is none */
    moment: (written: unknown, path: string): Date => {
      const moment = maybe(written, path)
      if (moment === null) throw new SourceFault({ why: 'unexpected', path })
      return moment
    },
  }
}
