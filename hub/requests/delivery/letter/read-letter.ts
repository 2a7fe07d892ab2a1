import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Stone } from '#shared/contract/requests/tracking.ts'
import { fill } from '#shared/text/fill.ts'
import { resolveLocale } from '#shared/text/locale.ts'
import { letterText, requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import { spokenByService } from '../../../catalogue/services/spoken-by-service.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import { trackingAddress } from '../../status/address.ts'
import { describeProof } from '../../status/describe-proof.ts'
import { describeSilence } from '../../status/describe-silence.ts'
import { describeTracking } from '../../status/describe-tracking.ts'
import { formatArrivalFacts } from '../../status/format-appointment.ts'
import type { Narration } from '../../status/narration.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import type { LocalisedSentence, Section } from './localised-sentence.ts'
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
  service: LocalisedSentence
  reference: string
  /** Name of the step. */
  happened: LocalisedSentence
  /** The same in a sentence of ours. */
  lead: string
  /** Text of the step's author. */
  said: readonly LocalisedSentence[]
  /** Who is on their way, and when; also in `said`. Where space is short, it comes first. */
  arrival: ReturnType<typeof formatArrivalFacts> | undefined
  asked: Asked | undefined
  date: LetterDate | undefined
  /** Sections that the law requires for an acknowledgement of receipt. */
  receipt: readonly Section[]
  next: Section | undefined
  steps: { title: string; stones: readonly Step[] }
  reach: readonly Section[]
  page: { label: string; url: string; note: string }
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
  const step = service.steps.find((one) => one.proof === proof.kind)
  const name = { text: tracking.service, lang: spoken }
  const isAsked = request.state === 'waiting_usager' && !!next
  const nextIn = next?.written_in ?? locale
  const isWithCode = told.page.startsWith(trackingAddress(told.publicUrl, ''))
  return {
    locale,
    identity: told.identity,
    service: name,
    reference: fill(usagerText[locale].tracker.reference, { reference: request.reference }),
    happened: proof.asks
      ? { text: text.invitation.title, lang: locale }
      : {
          text: describeProof(proof, told, telling).title,
          lang: step ? resolveLocale(step.title, spoken) : locale,
        },
    lead: leadOf(told, isAsked),
    said: proof.asks ? [] : authorSentences(told, telling, isAsked),
    arrival:
      proof.kind === 'on_the_way' ? formatArrivalFacts(proof, told.zone, telling) : undefined,
    asked: isAsked
      ? {
          title: next.title,
          what: { text: next.what, lang: nextIn },
          by: next.by,
          how: next.how === undefined ? undefined : { text: next.how, lang: nextIn },
        }
      : undefined,
    date: proof.asks ? undefined : readDate(told, tracking, telling),
    receipt: proof.kind === 'acknowledged' ? arrivalOf(told, telling) : [],
    next:
      next && !isAsked
        ? {
            title: next.title,
            lines: [
              { text: next.what, lang: nextIn },
              ...(next.by ? [{ text: next.by, lang: locale }] : []),
            ],
          }
        : undefined,
    steps: { title: usagerText[locale].tracker.steps, stones: stepsOf(stones, service, telling) },
    reach: reachOf(told, tracking.contact, telling),
    page: {
      label: usagerText[locale].tracker.show,
      url: told.page,
      note: isWithCode ? text.footer.keep : text.code,
    },
    invitation: readInvitation(told),
    footer: {
      lines: [
        text.footer.beware,
        fill(text.footer.why, { service: oneLine(name.text), reference: request.reference }),
        text.footer.choose,
      ],
      stop: { label: text.footer.stop, url: told.stop },
    },
  }
}

/**
 * Returns a complete acknowledgement of receipt; else the meaning of silence, if the service
 * declares it.
 */
function arrivalOf(told: ProofContent, telling: Narration): Section[] {
  const receipt = receiptOf(told, telling)
  if (receipt) return [receipt]
  const facts = describeSilence(told, telling)
  const [first] = facts
  if (!first) return []
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
