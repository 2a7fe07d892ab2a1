import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { isolated, oneLine, ownLines } from '../../../platform/terminal/one-line.ts'
import { writeLetterFoot } from './letter-frame.tsx'
import type { LocalisedSentence, Section } from './localised-sentence.ts'
import type { Letter } from './read-letter.ts'
import { wrap } from './wrap.ts'

/** Writes an e-mail in plain text: the same content, with unbroken URLs. */
export function writeText(letter: Letter): string {
  const { locale, happened, lead, said, asked, date, page, invitation, footer, next, steps } =
    letter
  const { line } = letterText[locale]
  const section = ({ title, lines }: Section) => [title, ...lines.map(textOf)].flatMap(written)
  const about = [letter.identity.name, letter.service.text]
    .map((one) => isolated(oneLine(one), locale))
    .concat(letter.reference)
    .join(' – ')
  const thoughts = [
    written(happened.text),
    written(about),
    asked ? [] : written(lead),
    asked
      ? [asked.title, asked.what.text, asked.by ?? '', asked.how?.text ?? ''].flatMap(written)
      : [],
    ...said.map(({ text }) => written(text)),
    date
      ? [
          ...written(fill(line, { title: date.title, said: date.window })),
          ...[date.before ?? '', ...date.where, ...date.notes].flatMap(written),
        ]
      : [],
    [...written(page.label), page.url, ...written(page.note)],
    ...(invitation
      ? [
          written(invitation.question.text),
          written(invitation.note),
          ...invitation.answers.map(({ label, url }) => [...written(label.text), url]),
          [...written(invitation.stop.label), invitation.stop.url],
        ]
      : []),
    ...letter.receipt.map(section),
    next ? section(next) : [],
    [
      ...written(steps.title),
      ...steps.stones.flatMap(({ title, state, when }) =>
        written(`- ${fill(line, { title: state, said: when ? `${title} – ${when}` : title })}`),
      ),
    ],
    ...letter.reach.map(section),
    ['--'],
    ...footer.lines.map(written),
    [...written(footer.stop.label), footer.stop.url],
    ...writeLetterFoot(letter.identity, locale),
  ]
  const paragraphs = thoughts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${paragraphs.join('\n\n')}\n`
}

const textOf = ({ text }: LocalisedSentence) => text

/** Wraps a text, and keeps its line breaks. */
function written(text: string): string[] {
  return ownLines(text).flatMap(wrap)
}
