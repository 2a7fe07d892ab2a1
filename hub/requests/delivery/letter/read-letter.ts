import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Stone } from '#shared/contract/requests/tracking.ts'
import { fill } from '#shared/text/fill.ts'
import { localise, resolveLocale } from '#shared/text/locale.ts'
import {
  letterText,
  mandateText,
  presenceText,
  replyText,
  requestText,
} from '#shared/text/usager/requests/text.ts'
import { publicRepliesText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import { spokenByService } from '../../../catalogue/services/spoken-by-service.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import { offeredKinds } from '../../replies/offered-kinds.ts'
import { trackingAddress } from '../../status/address.ts'
import { isOneDay } from '../../status/calendar.ts'
import { outcomeOf } from '../../status/describe-proof.ts'
import { describeSilence } from '../../status/describe-silence.ts'
import { describeTracking } from '../../status/describe-tracking.ts'
import type { Narration } from '../../status/narration.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { isStanding } from './date-news.ts'
import type { LocalisedSentence, Section } from './localised-sentence.ts'
import { type Arrival, readArrival } from './read-arrival.ts'
import { type LetterDate, readDate } from './read-date.ts'
import { type LetterInvitation, readInvitation } from './read-invitation.ts'
import { authorSentences, leadOf, linesOf } from './read-sentences.ts'
import { reachOf, receiptOf } from './read-service.ts'

/** What the usager must do now. */
interface Asked {
  title: string
  what: LocalisedSentence
  by: string | undefined
  how: LocalisedSentence | undefined
}

/** The content of an e-mail in reading order, before rendering. */
export interface Letter {
  locale: UsagerLocale
  identity: LetterIdentity
  /** Name of the step. */
  happened: LocalisedSentence
  /** What the request is about in its usager's words, or its service. */
  about: LocalisedSentence
  /** To somebody who acts for the usager: that it is a copy. */
  copy: string | undefined
  /** The news in a sentence of ours; a message speaks for itself. */
  lead: string | undefined
  /** How the request ended, where its author wrote nothing; in an e-mail alone. */
  outcome: LocalisedSentence | undefined
  /** Text of the step's author. */
  said: readonly LocalisedSentence[]
  /** Who is on the way or has arrived; the same as `lead`. */
  arrival: Arrival | undefined
  asked: Asked | undefined
  date: LetterDate | undefined
  /** Sections that the law requires for an acknowledgement of receipt. */
  receipt: readonly Section[]
  steps: { title: string; stones: readonly Step[] }
  reach: readonly Section[]
  /** The number to call. */
  phone: string | undefined
  /** The one thing to press. */
  act: { label: string; url: string }
  page: { label: string; url: string; note: string | undefined }
  /** Where the usager answers: the form that fits the state of the request. */
  reply: { label: string; url: string } | undefined
  /** What answers have led to, and the page of replies. */
  change: { title: string; what: LocalisedSentence; label: string; url: string } | undefined
  invitation: LetterInvitation | undefined
  footer: { lines: readonly string[]; stop: { label: string; url: string } }
}

/** A step of the timeline, with its state in a word. */
export interface Step extends Pick<Stone, 'status' | 'title' | 'when'> {
  state: string
  lang: UsagerLocale
}

/** Most completed steps in an e-mail. */
const mostSteps = 5

/** Returns the content of an e-mail about a proof. */
export function readLetter(told: ProofContent): Letter {
  const { locale, now, service, proof, request } = told
  const spoken = spokenByService(service, locale)
  const telling: Narration = { locale, spoken, now }
  const text = letterText[locale]
  const tracking = describeTracking(told, locale, now)
  const { next, stones } = tracking
  const name = { text: tracking.service, lang: spoken }
  const asksPresence = proof.asks === 'presence'
  const isAsked = request.state === 'waiting_usager' && !!next && !asksPresence
  const nextIn = next?.written_in ?? locale
  const arrival = readArrival(told)
  const toDelegate = told.isDelegate ? mandateText[locale].delegate : undefined
  const label = toDelegate?.show ?? usagerText[locale].tracker.show
  const isWithCode = told.page.startsWith(trackingAddress(told.publicUrl, ''))
  // A message about a mandate has a page of its own.
  const isTracker = /\/suivi\/[^/]+$/.test(told.page)
  const reply = isTracker && !proof.asks ? replyOf(told) : undefined
  return {
    locale,
    identity: told.identity,
    happened: newsOf(told, telling),
    about: told.about
      ? { text: oneLine(told.about), lang: locale }
      : { ...name, text: oneLine(name.text) },
    copy: proof.acts ? undefined : toDelegate?.copy,
    lead: leadOf(told, isAsked, arrival),
    outcome: proof.text ? undefined : outcomeOf(proof, locale),
    said: proof.asks
      ? []
      : [
          ...(arrival?.later === undefined ? [] : [{ text: `${arrival.later}.`, lang: locale }]),
          ...authorSentences(told, telling, isAsked),
        ],
    arrival,
    asked: isAsked
      ? {
          title: next.title,
          what: { text: next.what, lang: nextIn },
          by: next.by,
          how: next.how === undefined ? undefined : { text: next.how, lang: nextIn },
        }
      : undefined,
    date: hasDate(told, arrival) ? readDate(told, tracking, telling) : undefined,
    receipt: proof.kind === 'acknowledged' ? arrivalOf(told, telling) : [],
    steps: {
      title: usagerText[locale].tracker.steps,
      stones: asksPresence ? [] : stepsOf(stones, service, telling),
    },
    reach: reachOf(told, tracking.contact, telling),
    phone: tracking.contact.phone,
    act: (isAsked && reply) || { label: actOf(told) ?? label, url: told.page },
    page: { label, url: told.page, note: isWithCode ? undefined : text.code },
    reply: isAsked ? undefined : reply,
    change: changeOf(told),
    invitation: readInvitation(told),
    footer: {
      lines: [
        ...(isWithCode ? [text.footer.keep] : []),
        text.footer.beware,
        fill(toDelegate?.why ?? text.footer.why, {
          service: oneLine(name.text),
          reference: request.reference,
        }),
        ...(toDelegate ? [] : [text.footer.choose]),
      ],
      stop: {
        label: toDelegate ? mandateText[locale].leave : text.footer.stop,
        url: told.stop,
      },
    },
  }
}

/** Returns what a message leads to that has a page of its own beside the request. */
function actOf({ proof, page, locale }: ProofContent): string | undefined {
  if (proof.asks === 'presence') return presenceText[locale].notMe
  return page.endsWith('/mandat') ? mandateText[locale].title : undefined
}

/** Returns the form of a reply: to bring what is missing, to say it is not settled, or to write. */
function replyOf(told: ProofContent): Letter['reply'] {
  const { locale, page } = told
  const [kind = 'reply'] = offeredKinds(told, told.now)
  const { title, kinds } = replyText[locale]
  const label = kind === 'reply' ? title : kinds[kind]
  return { label, url: `${page}/repondre?kind=${kind}&locale=${locale}` }
}

/** Returns the change that the last message of a request shows. */
function changeOf({ change, locale }: ProofContent): Letter['change'] {
  if (!change) return undefined
  const { done, title } = publicRepliesText[locale]
  return { title: done, what: { text: change.what, lang: 'fr' }, label: title, url: change.url }
}

/** Returns whether a date is news beside the step: not beside an arrival, nor after a refusal. */
function hasDate({ proof }: ProofContent, arrival: Arrival | undefined): boolean {
  if (proof.asks || arrival) return false
  return !('outcome' in proof && proof.kind === 'decided' && proof.outcome === 'refused')
}

/** Returns the name of the step; of an invitation, what it is. An appointment has one name. */
function newsOf(told: ProofContent, telling: Narration): LocalisedSentence {
  const { locale, proof, service } = told
  if (proof.asks === 'presence') return { text: presenceText[locale].title, lang: locale }
  if (proof.asks) return { text: letterText[locale].invitation.title, lang: locale }
  if (proof.acts) {
    const { title, delegate } = mandateText[locale]
    return { text: told.isDelegate ? delegate.news : title, lang: locale }
  }
  const step = service.steps.find((one) => one.proof === proof.kind)
  if (step)
    return {
      text: localise(step.title, telling.spoken),
      lang: resolveLocale(step.title, telling.spoken),
    }
  const isAppointment =
    proof.kind === 'promised' && isStanding(told) && isOneDay(windowIn(proof.promise))
  const text = isAppointment
    ? requestText[locale].told.appointment
    : usagerText[locale].proof[proof.kind]
  return { text, lang: locale }
}

/**
 * Returns a complete acknowledgement of receipt; else what silence means, where it means
 * something.
 */
function arrivalOf(told: ProofContent, telling: Narration): Section[] {
  const receipt = receiptOf(told, telling)
  if (receipt) return [receipt]
  const isMeaningless = told.service.silence?.means === 'nothing'
  const facts = isMeaningless ? [] : describeSilence(told, telling)
  if (facts.length === 0) return []
  const { title } = requestText[telling.locale].told.silence
  return [{ title, lines: linesOf(facts, telling) }]
}

/** Returns the last completed steps, and the pending ones. */
function stepsOf(
  stones: readonly Stone[],
  service: Service,
  { locale, spoken }: Narration,
): Step[] {
  const words = usagerText[locale].tracker
  const happened = stones.filter(({ when }) => when !== undefined)
  const shown = [...happened.slice(-mostSteps), ...stones.slice(happened.length)]
  const isDeclared = (kind: Stone['kind']) => service.steps.some(({ proof }) => proof === kind)
  return shown.map(({ kind, status, title, when }) => ({
    status,
    title,
    state: words[status],
    lang: isDeclared(kind) ? spoken : locale,
    ...(when !== undefined && { when }),
  }))
}

const windowIn = ({
  from,
  to,
  zone,
}: Extract<ProofContent['proof'], { kind: 'promised' }>['promise']) => ({
  from: new Date(from),
  to: new Date(to),
  zone,
})
