import { doctorText } from '#shared/text/administrator/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { isGood } from '../../agents/authorisation/key-state.ts'
import { listKeys } from '../../agents/authorisation/keys-sql.ts'
import type { Examination } from './examination.ts'

const month = 30 * 24 * 3600 * 1000

/** Checks the API keys: those that expire soon, or expired without a replacement. */
export const keysExamination: Examination = {
  subject: 'keys',
  needs: 'schema',
  async *examine({ database, clock, locale }) {
    const text = doctorText[locale].keys
    const kept = await listKeys(database, null)
    const now = clock()
    const good = kept.filter((key) => isGood(key, now))
    if (kept.length === 0) return yield { how: 'note', words: text.none }
    yield { how: 'well', words: formatCount(good.length, text.good, locale) }
    const holds = new Set(good.map(({ organisation, source }) => `${organisation} ${source}`))
    for (const { organisation, source, key, name, zone, ...of } of kept) {
      if (of.expires_at === null || of.revoked_at !== null || of.replaced_by !== null) continue
      const said = { key, name, day: formatDay(of.expires_at, zone, locale, now) }
      const left = of.expires_at.getTime() - now.getTime()
      if (left > 0 && left < month) yield { how: 'wrong', words: fill(text.ending, said) }
      if (left <= 0 && !holds.has(`${organisation} ${source}`))
        yield { how: 'note', words: fill(text.expired, said) }
    }
  },
}
