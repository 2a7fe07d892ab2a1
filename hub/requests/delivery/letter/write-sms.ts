import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/text.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { withPlainSigns } from './plain-signs.ts'
import type { LetterDate } from './read-date.ts'
import { type Letter, readLetter } from './read-letter.ts'
import { shorten } from './shorten.ts'
import { measureSms } from './sms-length.ts'

/** Most parts of an SMS. */
const mostSegments = 3

/** Longest sentence of an organisation that is read on a telephone. */
const longestSaid = 160

/** The same of who is on their way. */
const longestWho = 80

/** A line of an SMS, and how much it is worth beside the others; one without worth always stays. */
interface Line {
  text: string
  worth?: number
}

/**
 * What a usager reads by SMS: who writes, what happened, the date or what is asked, and the page. The
 * least useful line is left out until it fits into three parts.
 */
export function writeSms(told: ProofContent): string {
  const letter = readLetter(told)
  const lines = linesOf(letter, told.proof.kind)
  while (isTooLong(lines)) {
    const least = Math.min(...lines.map(({ worth = Number.POSITIVE_INFINITY }) => worth))
    if (least === Number.POSITIVE_INFINITY) return writeShort(letter)
    lines.splice(
      lines.findIndex(({ worth }) => worth === least),
      1,
    )
  }
  return written(lines)
}

function linesOf(letter: Letter, kind: ProofKind): Line[] {
  const { arrival, asked, date, said } = letter
  const line = (title: string, what: string) => say(letter, title, what)
  const about = [letter.service.text, letter.reference].map(oneLine).join(' – ')
  const isNews = kind === 'message' || kind === 'late'
  const [own] = arrival ? said.slice(0, -1) : said
  const lines: (Line | undefined)[] = [
    { text: line(oneLine(letter.organisation), oneLine(letter.happened.text)) },
    { text: about, worth: 1 },
    ...(arrival ? linesOfArrival(letter, arrival) : []),
    own && { text: shorten(oneLine(own.text), longestSaid), worth: isNews ? 6 : 3 },
    asked && { text: line(asked.title, oneLine(asked.what.text)), worth: 7 },
    asked?.by ? { text: asked.by, worth: 8 } : undefined,
    ...(date && !asked && !arrival?.when ? linesOfDate(date, line) : []),
    { text: letter.page.url },
  ]
  return lines.filter((one) => one !== undefined)
}

/** Who comes, when, and a number to call; the hour they come at says more than the window did. */
function linesOfArrival({ reach }: Letter, { who, when }: NonNullable<Letter['arrival']>): Line[] {
  const phone = reach.flatMap(({ lines }) => lines).find(({ href }) => href?.startsWith('tel:'))
  return [
    { text: shorten(oneLine(who), longestWho) },
    ...(when ? [{ text: when }] : []),
    ...(phone ? [{ text: phone.text, worth: 4 }] : []),
  ]
}

/** A date, where that is, and the one it takes the place of; or that it is called off. */
function linesOfDate(
  { title, window, where, before, cancelled, isFirst }: LetterDate,
  line: (title: string, what: string) => string,
): Line[] {
  const [place] = where
  const off = cancelled ? [{ text: cancelled, worth: 6 }] : []
  if (!isFirst) return off
  return [
    { text: line(title, window), worth: 5 },
    ...(place ? [{ text: oneLine(place), worth: 4 }] : []),
    ...(before && !cancelled ? [{ text: before, worth: 2 }] : off),
  ]
}

/** With who writes, what happened, who comes and when, and the page alone, shortened as much as they must be. */
function writeShort(letter: Letter): string {
  const { organisation, happened, arrival, page } = letter
  const write = (most: number) => {
    const short = (said: string, length = most) => shorten(oneLine(said), length)
    const news = [say(letter, short(organisation, most / 2), short(happened.text))]
    if (arrival) news.push(short(arrival.who, most / 2))
    if (arrival?.when) news.push(arrival.when)
    return written([...news, page.url].map((text) => ({ text })))
  }
  let most = 120
  while (most > 5 && measureSms(write(most)).segments > mostSegments) most -= 5
  return write(most)
}

const isTooLong = (lines: readonly Line[]) => measureSms(written(lines)).segments > mostSegments

/** Isolates are left out: each line is read in its own direction, and an old telephone draws them. */
function written(lines: readonly Line[]): string {
  return withPlainSigns(lines.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join('\n'))
}

function say({ locale }: Letter, title: string, said: string): string {
  return fill(letterText[locale].line, { title, said })
}
