import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import { wordingHash } from '../../catalogue/instruments/site-configuration.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { deleteEnvelopeDigests, listRareLocales, updateLocale } from './answer-locales-sql.ts'

/**
 * Gives answers in a rare language the commonest of their service and month, once that month is
 * closed: the only request in a language would be found by it. An empty field would say as much, so
 * the commonest is written. It may be called again.
 * @param today `YYYY-MM-DD`, in the organisation's time zone
 */
export async function coarsenLocales(
  transaction: Queryable,
  organisation: string,
  today: string,
): Promise<void> {
  await deleteEnvelopeDigests(transaction, organisation, today)
  for (const one of await listRareLocales(transaction, organisation, today)) {
    const { commonest: locale, feedback } = one
    const asked = await findInstrument(transaction, organisation, one.instrument, one.version)
    const hash = asked ? wordingHash(asked, locale) : ''
    await updateLocale(transaction, organisation, feedback, { locale, wordingHash: hash })
  }
}
