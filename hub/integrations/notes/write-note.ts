import { repliesText } from '#shared/text/agent/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { maskPersonal } from '../../feedback/personal/mask-personal.ts'
import type { SourceNote } from '../source-client/connector.ts'
import type { SourceSettings } from '../source-client/settings.ts'
import type { ReplyToNote } from './replies-to-note-sql.ts'

/**
 * Writes the note of a reply for agents: its words with personal data masked, since a source may
 * show its notes to others.
 * @param words of the usager
 */
export function writeNote(
  { kind, written_in, at }: ReplyToNote,
  reply: string,
  words: string,
  { locale: spoken, zone }: Pick<SourceSettings, 'locale' | 'zone'>,
): SourceNote {
  const locale = spoken === 'en' ? 'en' : 'fr'
  const text = repliesText[locale]
  // The end of the id is random; its beginning is the time.
  const mark = `Parvis ${reply.slice(-12)}`
  const day = formatDay(at, zone, locale, at)
  const title = fill(text.sent, { title: text.kinds[kind], day })
  const masked = maskPersonal(words, written_in ?? spoken, [])
  return { mark, text: `${mark}\n${text.title} : ${title}\n\n${masked}` }
}
