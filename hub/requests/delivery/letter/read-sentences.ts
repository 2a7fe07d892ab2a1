import type { Fact } from '#shared/contract/requests/tracking.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import { isOneDay, windowOf } from '../../status/calendar.ts'
import { detailOf } from '../../status/describe-proof.ts'
import type { Narration } from '../../status/narration.ts'
import { spokenBy, wordsOf } from '../../status/proof-words.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { changedBy, isStanding } from './date-news.ts'
import type { LocalisedSentence } from './localised-sentence.ts'
import type { Arrival } from './read-arrival.ts'

/**
 * Returns a sentence about the step; if it is no longer true, about the current state. A message
 * speaks for itself.
 */
export function leadOf(
  told: ProofContent,
  isAsked: boolean,
  arrival: Arrival | undefined,
): string | undefined {
  const { proof, locale, request } = told
  const text = letterText[locale]
  if (proof.asks === 'presence') return proof.text && localise(proof.text, locale)
  if (proof.asks) return text.invitation[proof.asks === 'first' ? 'lead' : 'reminder']
  if (arrival) return `${fill(arrival.sentence, { who: oneLine(arrival.who) })}.`
  if (proof.kind === 'waiting_usager' && !isAsked) return usagerText[locale].state[request.state]
  if (proof.kind === 'message') return undefined
  if (proof.kind !== 'promised') return text.lead[proof.kind]
  if (request.completed_at || !isStanding(told)) return usagerText[locale].state[request.state]
  const { from, to, zone } = proof.promise
  const isAppointment = isOneDay({ from: new Date(from), to: new Date(to), zone })
  const before = changedBy(told)
  const wasAppointment = before && isOneDay(windowOf(before))
  if (isAppointment) return wasAppointment ? text.changed : text.appointment
  return before ? text.changed : text.lead.promised
}

/**
 * Returns the author's text, and then the details of the proof, without those that have their own
 * place in the e-mail.
 */
export function authorSentences(
  { proof, zone }: ProofContent,
  telling: Narration,
  isAsked: boolean,
): LocalisedSentence[] {
  const own = proof.text && wordsOf(proof, proof.text, spokenBy(proof, telling))
  const hasItsPlace =
    proof.kind === 'acknowledged' ||
    proof.kind === 'promised' ||
    proof.kind === 'on_the_way' ||
    (proof.kind === 'waiting_usager' && isAsked)
  const detail = hasItsPlace ? undefined : detailOf(proof, zone, telling)
  return [own, detail].filter((one) => one !== undefined)
}

/** Formats facts as sentences, one a line. */
export function linesOf(
  facts: readonly Fact[],
  { locale, spoken }: Narration,
): LocalisedSentence[] {
  return facts.flatMap(({ lines, written }) =>
    lines.map((text) => ({ text, lang: written ? spoken : locale })),
  )
}
