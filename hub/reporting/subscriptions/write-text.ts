import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { ownLines } from '../../platform/terminal/one-line.ts'
import { writeLetterFoot } from '../../requests/delivery/letter/letter-frame.tsx'
import { wrap } from '../../requests/delivery/letter/wrap.ts'
import type { LetterLine, SubscriptionLetter } from './letter.ts'

/** Writes a letter in plain text, with the same content and unbroken addresses. */
export function writeText(letter: SubscriptionLetter): string {
  const { locale, title, identity, lead, parts, way, note, footer, stop } = letter
  const say = ({ alert, head, text, links = [] }: LetterLine) => [
    ...(alert === undefined ? [] : written(alert)),
    ...written(
      head === undefined ? text : fill(letterText[locale].line, { title: head, said: text }),
    ),
    ...links.map(({ url }) => url),
  ]
  const thoughts = [
    written(title),
    written(identity.name),
    ...lead.map(written),
    ...parts.flatMap(({ title, lines }) => [
      [...written(title), '='.repeat(Math.min(72, [...title].length))],
      ...lines.map(say),
    ]),
    [...written(way.label), way.url, ...(note === null ? [] : written(note))],
    ['--'],
    ...footer.map(written),
    ...(stop === null ? [] : [[...written(stop.label), stop.url]]),
    ...writeLetterFoot(identity, locale),
  ]
  const paragraphs = thoughts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${paragraphs.join('\n\n')}\n`
}

/** Wraps a text to a width that every mail program shows. */
function written(text: string): string[] {
  return ownLines(text).flatMap(wrap)
}
