import { fill } from '#shared/text/fill.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { capital } from './capital.ts'
import type { Letter } from './read-letter.ts'
import { shorten } from './shorten.ts'

/** A line of an SMS, and how it makes room for others. */
export interface SmsLine {
  /** Its text, with at most so many characters in what may be shortened. */
  write: (most: number) => string
  /** Length of what may be shortened; 0 for a line that stays whole. */
  length: number
  /** It has at least this where there is room; a line that may be left out then is. */
  least: number
  /** Lines of most worth grow first. */
  worth: number
  /** It may be left out. */
  isSpare: boolean
}

/** Returns the lines of an SMS: who writes, the news, what it is about, and one link. */
export function smsLinesOf(letter: Letter, proof: ProofContent['proof']): SmsLine[] {
  const lines = [
    line(letter.identity.name, { least: 16, worth: 4 }),
    ...newsOf(letter, proof),
    ...linksOf(letter, proof),
  ]
  return lines.filter((one) => one !== undefined)
}

type Said = string | undefined
type Lines = (SmsLine | undefined)[]

function newsOf(letter: Letter, proof: ProofContent['proof']): Lines {
  const { locale, arrival, asked, date, said, lead, happened } = letter
  const text = letterText[locale]
  const own = said.at(0)?.text
  const about = spare(letter.about.text, { least: 14, worth: 5 })
  const off = spare(date?.cancelled, { least: 200, worth: 9 })
  const named = date?.isFirst ? date.sentence : undefined
  const when = spare(named, { least: 200, worth: 8 })
  // A name in another language is left to the page.
  const isOwn = happened.lang.slice(0, 2) === locale.slice(0, 2)
  const step = isOwn ? happened.text : usagerText[locale].proof[proof.kind]
  const title = line(step, { least: 24, worth: 7 })
  if (proof.asks === 'presence') return [line(lead, { least: 60, worth: 7 })]
  if (proof.asks) return [line(lead, { least: 24, worth: 7 }), about]
  if (arrival) {
    const { who, sentence, later } = arrival
    const news = line(who, { least: 20, worth: 7 }, (said) => fill(sentence, { who: said }))
    return [news, whole(later), about, whole(phoneOf(letter))]
  }
  if (asked) {
    const write = (missing: string) => fill(usagerText[locale].telling.missing, { missing })
    const what = line(asked.what.text, { least: 30, worth: 7 }, write)
    return [what, whole(asked.by && capital(asked.by, locale)), about]
  }
  if (proof.kind === 'late') {
    const [reason] = said.at(-1)?.text.split(/(?<=[.!?])\s/u) ?? []
    const sorry = off ? spare(text.sorry, { least: 200, worth: 7 }) : whole(text.sorry)
    return [sorry, spare(reason, { least: 26, worth: 6 }), off, when, about]
  }
  if (proof.kind === 'message') {
    // What is cancelled says it already.
    return off
      ? [off, spare(own, { least: 30, worth: 6 }), about]
      : [line(own, { least: 60, worth: 7 }), about]
  }
  if (proof.kind === 'promised' && when) {
    return [whole(named), off, about, spare(date?.where[0], { least: 20, worth: 3 })]
  }
  const isKept = date && !date.isFirst && date.sentence !== date.cancelled
  const kept = spare(isKept ? date.sentence : undefined, { least: 200, worth: 2 })
  return [title, about, off, when, spare(own, { least: 30, worth: 1 }), kept]
}

/**
 * Returns the one link: the page of the request, or where its usager says that they were not there;
 * once all is done, the question how it was. A
 * decision is read first, and has both.
 */
function linksOf({ locale, act, page, invitation }: Letter, { kind, asks }: ProofContent['proof']) {
  if (asks === 'presence')
    return [whole(fill(letterText[locale].line, { title: act.label, said: act.url }))]
  if (!invitation) return [whole(page.url)]
  const { short, url } = invitation
  const question = whole(fill(letterText[locale].line, { title: short, said: url }))
  return kind === 'done' || asks ? [question] : [whole(page.url), question]
}

/** Returns the number to call: of who comes, of the service, or of the organisation. */
function phoneOf({ phone, identity }: Letter): Said {
  const own = phone ?? identity.contact?.phone
  return own === undefined ? undefined : formatPhone(own)
}

function line(
  said: Said,
  { least, worth }: Pick<SmsLine, 'least' | 'worth'>,
  write: (said: string) => string = (said) => said,
): SmsLine | undefined {
  const text = oneLine(said ?? '')
  if (text === '') return undefined
  const { length } = text
  return { write: (most) => write(shorten(text, most)), length, least, worth, isSpare: false }
}

function spare(said: Said, room: Pick<SmsLine, 'least' | 'worth'>): SmsLine | undefined {
  const one = line(said, room)
  return one && { ...one, isSpare: true }
}

function whole(text: Said): SmsLine | undefined {
  return text === undefined || text === ''
    ? undefined
    : { write: () => text, length: 0, least: 0, worth: 9, isSpare: false }
}
