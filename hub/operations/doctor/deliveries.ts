import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { countPendingProofs } from '../../requests/delivery/queue/proof-queue-sql.ts'
import type { Examination } from './examination.ts'

/** Longest normal delay of a due message, in seconds: a refused one is retried. */
const mostLate = 1800

/** Checks that messages to usagers leave. */
export const deliveriesExamination: Examination = {
  subject: 'owed',
  needs: 'schema',
  async *examine({ database, locale }) {
    const text = doctorText[locale].owed
    const owed = await countPendingProofs(database)
    const n = owed.reduce((sum, { due_now }) => sum + due_now, 0)
    const late = Math.max(...owed.map(({ due }) => due))
    if (n === 0) return yield { how: 'well', words: text.none }
    yield late > mostLate
      ? { how: 'wrong', words: fill(text.late, { n, minutes: Math.round(late / 60) }) }
      : { how: 'well', words: formatCount(n, text.moving, locale) }
  },
}
