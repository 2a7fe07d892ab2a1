import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { isolated, oneLine } from '../../../platform/terminal/one-line.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { capital } from './capital.ts'
import { type Letter, readLetter } from './read-letter.ts'
import { shorten } from './shorten.ts'
import { writeSubject } from './write-subject.ts'

/** The content of a notification. */
export interface PushWords {
  title: string
  body: string
  /** URL to open. */
  url: string
  lang: UsagerLocale
  dir: 'ltr' | 'rtl'
}

/**
 * Longest title and line, in characters: devices show no more, and the encrypted payload is small.
 */
const longest = { title: 80, line: 160 }

/** Writes a notification: the news and what it is about; then the date or the usager's task. */
export function writePush(told: ProofContent): PushWords {
  const letter = readLetter(told)
  const { locale } = letter
  const asks = told.proof.asks ? undefined : letter.invitation?.question.text
  const sender = isolated(oneLine(letter.identity.name), locale)
  const lines = [...newsOf(letter), asks, sender].filter((one) => one !== undefined)
  return {
    title: writeSubject(letter, longest.title),
    body: lines.map((one) => shorten(one, longest.line)).join('\n'),
    url: told.page,
    lang: locale,
    dir: directionOf(locale),
  }
}

/** Returns the task, who comes, or the date; else the author's text. */
function newsOf({ locale, arrival, asked, date, said, lead }: Letter): (string | undefined)[] {
  if (asked) {
    const what = fill(letterText[locale].line, {
      title: asked.title,
      said: oneLine(asked.what.text),
    })
    return [what, asked.by && capital(asked.by, locale)]
  }
  if (arrival) return [lead, arrival.later]
  const news = date?.isFirst ? date.sentence : undefined
  return [news ?? oneLine(said[0]?.text ?? lead ?? ''), date?.cancelled]
}
