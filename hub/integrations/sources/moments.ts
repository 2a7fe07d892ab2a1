import { dateReader } from '../import/read-date.ts'
import { SourceFault } from '../source-client/fault.ts'

/** How systems write an unset date: empty, zero, their first or last day. */
const unset =
  /^(?:|0|(?:0000-00-00|0001-01-01|9999-12-31).{0,30}|1970-01-01(?:[T ]00:00(?::00(?:[.,]0+)?)?)?)$/

/** Parses dates of a source: with an offset, or in its time zone. */
export function momentsIn(zone: string) {
  const read = dateReader(undefined, zone, '00:00:00')
  /** `null` where unset: empty, zero, the start of 1970, the first or the last day. */
  const maybe = (written: unknown, path: string): Date | null => {
    if (written === null || written === undefined || written === 0) return null
    if (typeof written === 'string' && unset.test(written)) return null
    const moment = typeof written === 'string' ? read(written) : 'no_date'
    if (typeof moment === 'string') throw new SourceFault({ why: 'unexpected', path })
    return moment.getTime() === 0 ? null : moment
  }
  return {
    maybe,
    /** Parses a required date. @throws SourceFault `unexpected` where it is missing */
    moment: (written: unknown, path: string): Date => {
      const moment = maybe(written, path)
      if (moment === null) throw new SourceFault({ why: 'unexpected', path })
      return moment
    },
  }
}
