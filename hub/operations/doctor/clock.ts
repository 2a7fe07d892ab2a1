import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Examination } from './examination.ts'

/** Clock difference to the database worth a finding, in milliseconds. */
const mostApart = 5000

/** Checks the clock, which dates promises, tokens and seals. */
export const clockExamination: Examination = {
  subject: 'clock',
  needs: 'database',
  async *examine({ database, clock, locale }) {
    const text = doctorText[locale].clock
    const asked = clock().getTime()
    const [row] = await database.query<{ now: Date }>('select clock_timestamp() as now')
    const heard = clock().getTime()
    const its = row?.now.getTime() ?? heard
    // The database read its clock between the two.
    const apart = Math.max(asked - its, its - heard, 0)
    yield apart > mostApart
      ? { how: 'wrong', words: fill(text.wrong, { seconds: Math.round(apart / 1000) }) }
      : { how: 'well', words: fill(text.right, { ms: Math.max(apart, heard - asked) }) }
  },
}
