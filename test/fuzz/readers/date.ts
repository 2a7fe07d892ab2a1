import { readDay } from '#shared/results/read-day.ts'
import { parseBirthDate } from '../../../extension/panel/second-factor/parse-birth-date.ts'
import { dateReader, isFormat } from '../../../hub/integrations/import/read-date.ts'
import { readRetryAfter } from '../../../hub/platform/outbound/retry-after.ts'
import { dayIn } from '../../../hub/platform/time/day.ts'
import { linesOf, must, type Reader } from './reader.ts'

const now = new Date('2026-11-24T10:00:00Z')

/** How dates are written in a column, then a date. */
export const date: Reader = {
  name: 'date',
  seeds: [
    'DD/MM/YYYY hh:mm:ss A\n24/11/2026 10:00:00 p.m.',
    '\n2026-11-24T10:00:00.123+01:00',
    'YYYY-MM-DD\n2026-02-30',
    '\n3 avril 1985',
    '\nTue, 24 Nov 2026 10:00:00 GMT',
    '\n120',
    '\n31/12/1985',
  ],
  read(input) {
    const [format, written] = linesOf(input)
    if (format === '' || isFormat(format)) {
      const read = dateReader(format || undefined, 'Europe/Paris', '23:59:59')(written)
      must(typeof read === 'string' || !Number.isNaN(read.getTime()), 'a date is one', written)
    }
    const day = readDay(written, (at) => dayIn('Europe/Paris', at))
    must(day === null || /^\d{4}-\d\d-\d\d$/.test(day), 'a day is one', day)
    const birth = parseBirthDate(written, now)
    must('fault' in birth || /^\d{4}-\d\d-\d\d$/.test(birth.date), 'a birth date is one', birth)
    const wait = readRetryAfter(written, now)
    must(wait === null || (wait >= 0 && Number.isFinite(wait)), 'a wait is one', wait)
  },
}
