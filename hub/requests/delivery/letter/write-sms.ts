import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { directionOf } from '#shared/text/usager-locale.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { withPlainSigns } from './plain-signs.ts'
import type { LetterDate } from './read-date.ts'
import { type Letter, readLetter } from './read-letter.ts'
import { shorten } from './shorten.ts'
import { measureSms } from './sms-length.ts'

/** Most parts of an SMS. */
const mostSegments = 3

type Proof = ProofContent['proof']

/** Longest sentence of an organisation in an SMS. */
const longestSaid = 160

/** The same for who is on their way. */
const longestWho = 80

/** A line of an SMS, with its priority; a line without one always stays. */
interface Line {
  text: string
  worth?: number
  /** It asks for an opinion. */
  isInvitation?: boolean
}

/** Lines of less worth make room for the invitation, so that it costs no further part. */
const leastBesideInvitation = 3

/**
 * Writes an SMS: sender, step, date or task, and the page. It drops the least important lines until
 * three parts are enough.
 */
export function writeSms(told: ProofContent): string {
  const letter = readLetter(told)
  const lines = makeRoom(letter, linesOf(letter, told.proof))
  while (isTooLong(letter, lines)) {
    const least = Math.min(...lines.map(({ worth = Number.POSITIVE_INFINITY }) => worth))
    if (least === Number.POSITIVE_INFINITY) return writeShort(letter, told.proof)
    lines.splice(
      lines.findIndex(({ worth }) => worth === least),
      1,
    )
  }
  return written(letter, lines)
}

function linesOf(letter: Letter, proof: Proof): Line[] {
  const { arrival, asked, date, said } = letter
  const line = (title: string, what: string) => say(letter, title, what)
  const about = [letter.service.text, letter.reference].map(oneLine).join(' – ')
  const isNews = proof.kind === 'message' || proof.kind === 'late'
  const [own] = arrival ? said.slice(0, -1) : said
  const lines: (Line | undefined)[] = [
    { text: line(oneLine(letter.identity.name), oneLine(letter.happened.text)) },
    { text: about, worth: 1 },
    ...(arrival ? linesOfArrival(letter, arrival) : []),
    own && { text: shorten(oneLine(own.text), longestSaid), worth: isNews ? 6 : 3 },
    asked && { text: line(asked.title, oneLine(asked.what.text)), worth: 7 },
    asked?.by ? { text: asked.by, worth: 8 } : undefined,
    ...(date && !asked && !arrival?.when ? linesOfDate(date, line) : []),
    ...linksOf(letter, proof),
  ]
  return lines.filter((one) => one !== undefined)
}

/**
 * Returns the page of the request and the question how it was. Once all is done, or where a message
 * only asks, nothing is left to read on the page: one link is enough.
 */
function linksOf(letter: Letter, { kind, asks: isQuestion }: Proof): Line[] {
  const { page, invitation } = letter
  if (!invitation) return [{ text: page.url }]
  const asks = { text: say(letter, invitation.short, invitation.url) }
  return kind === 'done' || isQuestion
    ? [asks]
    : [{ text: page.url }, { ...asks, isInvitation: true }]
}

/** Returns the lines of an arrival: who, when, and a phone number; its time replaces the window. */
function linesOfArrival({ reach }: Letter, { who, when }: NonNullable<Letter['arrival']>): Line[] {
  const phone = reach.flatMap(({ lines }) => lines).find(({ href }) => href?.startsWith('tel:'))
  return [
    { text: shorten(oneLine(who), longestWho) },
    ...(when ? [{ text: when }] : []),
    ...(phone ? [{ text: phone.text, worth: 4 }] : []),
  ]
}

/** Returns the lines of a date, its place, and the replaced date; or of a cancellation. */
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

/** Writes sender, step, arrival and page only, each shortened as needed. */
function writeShort(letter: Letter, proof: Proof): string {
  const { identity, happened, arrival } = letter
  const write = (most: number) => {
    const short = (said: string, length = most) => shorten(oneLine(said), length)
    const news = [say(letter, short(identity.name, most / 2), short(happened.text))]
    if (arrival) news.push(short(arrival.who, most / 2))
    if (arrival?.when) news.push(arrival.when)
    return written(letter, [...news.map((text) => ({ text })), ...linksOf(letter, proof)])
  }
  let most = 120
  while (most > 5 && measureSms(write(most)).segments > mostSegments) most -= 5
  return write(most)
}

/** Drops lines of little worth when the invitation then costs no further part. */
function makeRoom(letter: Letter, lines: Line[]): Line[] {
  const without = lines.filter(({ isInvitation }) => !isInvitation)
  const most = measureSms(written(letter, without)).segments
  const fits = (some: Line[]) => measureSms(written(letter, some)).segments <= most
  for (let least = 1; least <= leastBesideInvitation; least++) {
    const left = lines.filter(({ worth = least }) => worth >= least)
    if (fits(left)) return left
  }
  return lines
}

const isTooLong = (letter: Letter, lines: readonly Line[]) =>
  measureSms(written(letter, lines)).segments > mostSegments

/**
 * Joins lines without direction isolates, which old phones show. A line in Arabic that begins with
 * a name in other letters begins with U+200F: it is laid out from the right.
 */
function written({ locale }: Letter, lines: readonly Line[]): string {
  const isFromRight = directionOf(locale) === 'rtl'
  const plain = lines.map(({ text }) => {
    const line = text.replace(/[\u2066-\u2069]/g, '')
    return isFromRight && /^\P{L}*\p{Script=Latin}.*\p{Script=Arabic}/u.test(line)
      ? `\u200f${line}`
      : line
  })
  return withPlainSigns(plain.join('\n'))
}

function say({ locale }: Letter, title: string, said: string): string {
  return fill(letterText[locale].line, { title, said })
}
