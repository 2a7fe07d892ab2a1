import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { isolated, oneLine } from '../../../platform/terminal/one-line.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { type Letter, readLetter } from './read-letter.ts'
import { shorten } from './shorten.ts'

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

/** Writes a notification: the step, then the date or the usager's task. */
export function writePush(told: ProofContent): PushWords {
  const letter = readLetter(told)
  const { locale } = letter
  const about = [letter.identity.name, letter.service.text]
    .map((one) => isolated(oneLine(one), locale))
    .join(' – ')
  const asks = told.proof.asks ? undefined : letter.invitation?.question.text
  const lines = [about, ...newsOf(letter), letter.date?.cancelled, asks].filter(
    (one) => one !== undefined,
  )
  return {
    title: shorten(oneLine(letter.happened.text), longest.title),
    body: lines.map((one) => shorten(one, longest.line)).join('\n'),
    url: told.page,
    lang: locale,
    dir: directionOf(locale),
  }
}

/** Returns the task, the arrival, or the date; else the author's text. */
function newsOf({ locale, arrival, asked, date, said, lead }: Letter): (string | undefined)[] {
  const line = (title: string, what: string) => fill(letterText[locale].line, { title, said: what })
  if (asked) return [line(asked.title, oneLine(asked.what.text)), asked.by]
  if (arrival) return [oneLine(arrival.who), arrival.when ?? dated()]
  return [dated() ?? (said[0] ? oneLine(said[0].text) : lead)]

  function dated() {
    return date?.isFirst ? line(date.title, date.window) : undefined
  }
}
