import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { Letter } from './read-letter.ts'
import { lengthOf, shorten } from './shorten.ts'

/** Longest subject that programs show whole (RFC 5322). */
const longest = 78

/** Shortest readable part of what a request is about. */
const shortest = 12

/** Writes the subject on one line: the news, and what the request is about. */
export function writeSubject({ locale, happened, about }: Letter, most = longest): string {
  const write = (title: string, said: string) =>
    oneLine(fill(letterText[locale].line, { title, said }))
  const news = oneLine(happened.text)
  const what = oneLine(about.text)
  const room = Math.max(shortest, most - lengthOf(write(news, '')) - 1)
  const shown = shorten(what, room)
  const rest = most - lengthOf(write('', shown)) - 1
  return write(shorten(news, rest), shown)
}
