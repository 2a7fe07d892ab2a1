import { directionOf } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { withPlainSigns } from './plain-signs.ts'
import { type Letter, readLetter } from './read-letter.ts'
import { measureSms } from './sms-length.ts'
import { type SmsLine, smsLinesOf } from './sms-lines.ts'

/**
 * Most parts of an SMS. One where GSM-7 holds it, but for the words of the service, a decision and a
 * cancelled appointment.
 */
const mostSegments = 2

/** Fewest characters that are left of a name that must be there. */
const fewest = 4

/** Worth of lines that come before any name is long. */
const essential = 8

/** Worth of lines that take only what others leave. */
const extra = 3

/** A line with the most characters it may have; 0 while it is left out. */
interface Sized {
  line: SmsLine
  most: number
}

/**
 * Writes an SMS: who writes, the news, what it is about, and one link. Names are shortened until it
 * fits; lines that may be left out come in by their worth, and grow as there is room.
 */
export function writeSms(told: ProofContent): string {
  const letter = readLetter(told)
  const { kind } = told.proof
  const isMessage = kind === 'message' && told.proof.asks !== 'presence'
  const isLong = isMessage || kind === 'decided' || !!letter.date?.cancelled
  const lines = smsLinesOf(letter, told.proof).map((line): Sized => ({ line, most: 0 }))
  const written = () => write(letter, lines)
  const fits = () => {
    const { encoding, segments } = measureSms(written())
    return segments <= (encoding === 'GSM-7' && !isLong ? 1 : mostSegments)
  }
  const grow = (one: Sized, low: number, high: number) => {
    one.most = Math.min(high, one.line.length)
    if (fits()) return
    let [held, over] = [Math.min(low, one.line.length), one.most]
    while (over - held > 1) {
      one.most = Math.floor((held + over) / 2)
      if (fits()) held = one.most
      else over = one.most
    }
    one.most = held
  }
  const byWorth = lines.toSorted((one, other) => other.line.worth - one.line.worth)
  const add = (one: Sized) => {
    one.most = Math.min(one.line.least, one.line.length)
    if (!fits()) one.most = 0
  }
  const kept = byWorth.filter(({ line }) => !line.isSpare)
  const spare = byWorth.filter(({ line }) => line.isSpare)
  for (const one of kept) one.most = Math.min(fewest, one.line.length)
  const [sender] = lines
  // A phone shows who writes beside a message, where nothing else has room.
  if (sender && !fits()) sender.most = 0
  for (const one of spare) if (one.line.worth >= essential) add(one)
  for (const one of kept) if (one.most > 0) grow(one, fewest, one.line.least)
  for (const one of spare) if (one.most === 0 && one.line.worth > extra) add(one)
  for (const one of byWorth) if (one.most > 0) grow(one, one.most, one.line.length)
  for (const one of spare) if (one.most === 0) add(one)
  return written()
}

/**
 * Joins lines without direction isolates, which old phones show. A line in Arabic that begins with
 * a name in other letters begins with U+200F: it is laid out from the right.
 */
function write({ locale }: Letter, lines: readonly Sized[]): string {
  const isFromRight = directionOf(locale) === 'rtl'
  const plain = lines
    .filter(({ line, most }) => most > 0 || line.length === 0)
    .map(({ line, most }) => {
      const text = line.write(most).replace(/[\u2066-\u2069]/g, '')
      return isFromRight && /^\P{L}*\p{Script=Latin}.*\p{Script=Arabic}/u.test(text)
        ? `\u200f${text}`
        : text
    })
  return withPlainSigns(plain.join('\n'), locale)
}
