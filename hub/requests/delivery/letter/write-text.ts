import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { isolated, oneLine, ownLines } from '../../../platform/terminal/one-line.ts'
import { capital } from './capital.ts'
import { writeLetterFoot } from './letter-frame.tsx'
import type { LocalisedSentence, Section } from './localised-sentence.ts'
import type { Letter } from './read-letter.ts'
import { wrap } from './wrap.ts'

/** Writes an e-mail in plain text: the same content, with unbroken URLs. */
export function writeText(letter: Letter): string {
  const { locale, identity, happened, about, copy, lead, outcome, said, asked, date } = letter
  const { act, page, reply, change, invitation, footer, steps } = letter
  const { line } = letterText[locale]
  const section = ({ title, lines }: Section) => [title, ...lines.map(textOf)].flatMap(written)
  const link = (label: string, url: string) => [...written(label), url]
  const thoughts = [
    written(happened.text),
    written(isolated(oneLine(about.text), locale)),
    written(copy ?? ''),
    asked ? [] : written(lead ?? ''),
    outcome ? written(outcome.text) : [],
    asked
      ? [
          asked.title,
          capital(asked.what.text, asked.what.lang),
          capital(asked.by ?? '', locale),
          asked.how?.text ?? '',
        ].flatMap(written)
      : [],
    ...said.map(({ text }) => written(text)),
    date ? [date.sentence, date.before ?? '', ...date.where, ...date.notes].flatMap(written) : [],
    ...(invitation
      ? [
          written(invitation.question.text),
          written(invitation.note),
          ...invitation.answers.map(({ label, url }) => link(label.text, url)),
          link(invitation.stop.label, invitation.stop.url),
        ]
      : []),
    [...link(act.label, act.url), ...written(page.note ?? '')],
    act.url === page.url ? [] : link(page.label, page.url),
    reply ? link(reply.label, reply.url) : [],
    change
      ? [...written(change.title), ...written(change.what.text), ...link(change.label, change.url)]
      : [],
    ...letter.reach.map(section),
    ...letter.receipt.map(section),
    steps.stones.length > 0
      ? [
          ...written(steps.title),
          ...steps.stones.flatMap(({ title, state, when }) =>
            written(`- ${fill(line, { title: state, said: when ? `${title} – ${when}` : title })}`),
          ),
        ]
      : [],
    ['--', ...written(isolated(oneLine(identity.name), locale))],
    ...footer.lines.map(written),
    link(footer.stop.label, footer.stop.url),
    ...writeLetterFoot(identity, locale),
  ]
  const paragraphs = thoughts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${paragraphs.join('\n\n')}\n`
}

const textOf = ({ text }: LocalisedSentence) => text

/** Wraps a text, and keeps its line breaks. */
function written(text: string): string[] {
  return ownLines(text).flatMap(wrap)
}
