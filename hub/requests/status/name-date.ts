import type { Service } from '#shared/contract/catalogue/service.ts'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { Narration } from './narration.ts'

/**
 * Returns the one name of a promised date: the appointment, or what is true by then, in the
 * service's words where they are in the language of the reader.
 */
export function nameDate(
  { norm: { result } }: Pick<Service, 'norm'>,
  { zone, window_from, window_to }: Pick<StoredPromise, 'zone' | 'window_from' | 'window_to'>,
  { locale, spoken }: Pick<Narration, 'locale' | 'spoken'>,
): string {
  const { told } = requestText[locale]
  if (dayIn(zone, window_from) === dayIn(zone, window_to)) return told.appointment
  // No date mixes two languages; easy French is French.
  const isOwn = result && languageOf(resolveLocale(result, spoken)) === languageOf(locale)
  return isOwn ? localise(result, spoken) : told.result
}

const languageOf = (locale: UsagerLocale) => locale.split('-')[0]
