import { momentIn } from '../../platform/time/moment.ts'

/** The parts of a date format, such as `hh` and `A` in `MM/DD/YYYY hh:mm A`. */
const parts = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  hh: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
} as const

const iso =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?(?: ?(?<offset>Z|[+-]\d{2}:?\d{2}))?$/i

/** Parses a date of one column. @returns the fault of an invalid one */
export type ReadDate = (written: string) => Date | 'no_date' | 'out_of_time'

/**
 * Returns a parser for the dates of a column.
 * @param format such as `DD/MM/YYYY HH:mm`; ISO 8601 by default, offset optional
 * @param zone time zone of dates without an offset
 * @param hour the time of a date without one
 */
export function dateReader(
  format: string | undefined,
  zone: string,
  hour: '00:00:00' | '23:59:59',
): ReadDate {
  const pattern = format === undefined ? iso : patternOf(format)
  return (written) => {
    const found = pattern.exec(written)?.groups
    if (!found) return 'no_date'
    const { year = '', month = '', day = '', offset } = found
    if (!isDay(Number(year), Number(month), Number(day))) return 'no_date'
    if (Number(year) < 1900 || Number(year) > 2200) return 'out_of_time'
    const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    const clock = clockOf(found) ?? hour
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)) return 'no_date'
    if (offset === undefined) return momentIn(zone, civil, clock)
    const written_ = /^z$/i.test(offset) ? 'Z' : offset.replace(/^(...):?/, '$1:')
    const moment = new Date(`${civil}T${clock}${written_}`)
    return Number.isNaN(moment.getTime()) ? 'no_date' : moment
  }
}

/** Returns whether a format names a whole day, each part once. */
export function isFormat(format: string): boolean {
  try {
    return ['YYYY', 'MM', 'DD'].every((one) => format.includes(one)) && Boolean(patternOf(format))
  } catch {
    return false
  }
}

function patternOf(format: string): RegExp {
  const written = format.replace(/YYYY|MM|DD|HH|hh|mm|ss|A|[^A-Za-z]/g, (part) =>
    Object.hasOwn(parts, part)
      ? parts[part as keyof typeof parts]
      : part.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&'),
  )
  return new RegExp(`^${written}$`)
}

function clockOf(found: Record<string, string | undefined>): string | undefined {
  const { hour, minute = '00', second = '00', half } = found
  if (hour === undefined) return undefined
  const number = Number(hour)
  const read = half ? (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : number
  return `${String(read).padStart(2, '0')}:${minute}:${second}`
}

function isDay(year: number, month: number, day: number): boolean {
  const moment = new Date(Date.UTC(year, month - 1, day))
  return moment.getUTCDate() === day && moment.getUTCMonth() === month - 1
}
