import type { ConfigurationContent } from '#shared/contract/configuration.ts'
import type { TrackerWords } from '#shared/contract/tracker-words.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { spokenBy } from './questionnaire.ts'

/**
 * What the tracker says around a request.
 * @param content what its site asks now; a site that asks nothing yet has trackers all the same.
 */
export function writeTrackerWords(
  content: ConfigurationContent | null,
  wanted: UsagerLocale,
): TrackerWords {
  const locale = content ? spokenBy(content, wanted) : wanted
  return { locale, direction: directionOf(locale), text: usagerText[locale].tracker }
}
