import type { OfferedText } from '#shared/contract/requests/message-text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Known } from '../status/narration.ts'
import { fillText, isWhole, languageOf } from './fill-text.ts'
import { listApprovedTexts } from './message-texts-sql.ts'

/**
 * Returns the approved texts of a request's service, in its usager's language, with their blanks
 * filled. A text that this request cannot fill is left out.
 */
export async function offerTexts(
  database: Queryable,
  known: Known,
  now: Date,
): Promise<OfferedText[]> {
  const { organisation, service, locale } = known.request
  const approved = await listApprovedTexts(database, organisation, service)
  return approved.flatMap(({ kind, name, content }) => {
    const language = languageOf(content, locale as UsagerLocale)
    const filled = fillText(content[language] ?? content.fr, known, language, now)
    return isWhole(filled) ? [{ kind, name, text: filled.text, locale: language }] : []
  })
}
