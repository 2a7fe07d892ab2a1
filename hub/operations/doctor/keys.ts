import { doctorText } from '#shared/text/administrator/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { isGood, isNearExpiry } from '../../agents/authorisation/key-state.ts'
import { listKeys } from '../../agents/authorisation/keys-sql.ts'
import type { Examination } from './examination.ts'

/**
 * Checks the API keys: those that expire soon, that expired without a replacement, and
 * that never expire.
 */
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
      if (of.revoked_at !== null || of.replaced_by !== null) continue
      if (of.expires_at === null) {
        yield { how: 'note', words: fill(text.endless, { key, name }) }
        continue
      }
      const said = { key, name, day: formatDay(of.expires_at, zone, locale, now) }
      if (isNearExpiry({ ...of, replaced_by: null }, now))
        yield { how: 'wrong', words: fill(text.ending, said) }
      if (of.expires_at <= now && !holds.has(`${organisation} ${source}`))
        yield { how: 'note', words: fill(text.expired, said) }
    }
  },
}
