import type { TrackerWords } from '#shared/contract/requests/tracker-words.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'

/** Returns the texts of the tracker around a request. */
export function writeTrackerWords(locale: UsagerLocale): TrackerWords {
  return { locale, direction: directionOf(locale), text: usagerText[locale].tracker }
}
