import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv4 } from '#shared/identifier/uuidv4.ts'
import { shortestAnswer } from '#shared/quality/limits.ts'
import type { About, Helped } from '#shared/quality/said.ts'
import { measure } from '../evidence/measure.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { Counted } from '../hub/count.ts'
import type { HubClient } from '../hub/hub-client.ts'
import type { PageEvent } from '../page/dispatch-page-event.ts'
import { randomBytes } from '../visit/random.ts'
import type { Visit } from '../visit/visit.ts'
import { createOutbox, type Outbox } from './outbox.ts'

/** What the usager answers, by item. */
export type Answers = Record<string, AnswerValue>

/** What a feedback is about, and how it came to be asked. */
export interface FeedbackContext {
  host: HTMLElement
  client: HubClient
  configuration: SiteConfiguration
  /** The person opened the form by themselves. */
  isUnprompted: boolean
  /** Of an invitation, from the page. */
  ticket: string | undefined
  visit: Visit
  errors: () => number
  /** Counts one thing of this asking. */
  count: (counted: Counted) => void
  /** Tells the page that something happened. */
  tell: (event: PageEvent) => void
  /** Whether the page was left and came back, the same, from the browser's cache. */
  cameBack: () => boolean
  /** When the first question was shown, by the clock of this page. */
  shownAt: number
}

/** What a usager may add to the answers. */
export interface Remarks {
  about?: About | undefined
  comment?: string | undefined
  helped?: Helped | undefined
  departement?: string | undefined
  /** A field no person meets was filled. */
  trap?: true | undefined
  /** Handed over to the agent in charge, with how to be reached. */
  handover?: { reach?: string; request?: string } | undefined
}

/** Most parts the hub takes of one feedback, and how many of them the rest is left. */
const mostParts = 20
const leftForRest = 6

/** One feedback while it is being given. */
export interface Feedback {
  /** The code the usager keeps; made here, the hub keeps its hash. */
  receipt: string
  /** Keeps and sends the first answer, without waiting for the rest; and again when it changes. */
  begin(answers: Answers): Promise<DeliveryResult>
  /**
   * Sends the rest. Tried again it is another part, since it may have been changed.
   * @param change hears what becomes later of what was kept.
   */
  finish(
    answers: Answers,
    said: Remarks,
    change: (told: DeliveryResult) => void,
  ): Promise<DeliveryResult>
}

let outbox: Outbox | undefined

/** The outbox of this page: one, however many forms it has. */
export function openOutbox(client: HubClient): Outbox {
  outbox ??= createOutbox(client)
  return outbox
}

/** Starts a feedback: its id, its code, and what measures the page meanwhile. */
export function startFeedback(asked: FeedbackContext): Feedback {
  const { host, client, configuration, visit, isUnprompted, ticket, shownAt, count, tell } = asked
  const receipt = writeCode(randomBytes(codeBytes))
  const attribute = (name: string) => host.getAttribute(name) || undefined
  const envelope = {
    id: uuidv4(randomBytes(16)),
    site: configuration.site,
    service: attribute('service') ?? '',
    territory: attribute('territory'),
    place: attribute('place'),
    configuration: configuration.version,
    item: visit.drawn?.item,
    from_start: visit.isFromStart || undefined,
    unprompted: isUnprompted || undefined,
    ticket,
    page: configuration.page && (location.origin + location.pathname).slice(0, 2000),
    locale: configuration.locale,
    receipt,
  }
  const box = openOutbox(client)
  const begun: Answers = {}
  let isCounted = false
  let part = 0
  const measured = measure(asked)

  const isSafe = ({ fate }: DeliveryResult) => fate === 'sent' || fate === 'kept'

  function post(
    said: Omit<FeedbackPartSent, keyof typeof envelope | 'part'>,
    change?: (told: DeliveryResult) => void,
  ): Promise<DeliveryResult> {
    part = Math.min(part + 1, mostParts)
    // The hub sets aside answers that are faster than any reader. An answer that comes sooner is
    // kept at once; it is sent, and counts as given, when that time is over.
    const took = Math.round(performance.now() - shownAt)
    const early = Math.max(shortestAnswer - took, 0)
    const sent = { ...envelope, part, took_ms: took + early, ...said } as FeedbackPartSent
    return new Promise((resolve) => {
      let last = ''
      box.post(sent, early, (told) => {
        const { fate } = told
        if (fate === last) return
        if (fate === 'sent' || fate === 'kept') tell(fate)
        if (last) change?.(told)
        last = fate
        resolve(told)
      })
    })
  }

  async function sendEvidence(): Promise<void> {
    await post({ evidence: measured() })
  }

  return {
    receipt,
    async begin(answers) {
      tell('answered')
      if (!isCounted) count('answered')
      isCounted = true
      // After so many changes, the answer is sent with the rest.
      if (part >= mostParts - leftForRest) return { fate: 'lost' }
      const told = await post({ answers: { ...answers } })
      if (isSafe(told)) Object.assign(begun, answers)
      return told
    },
    async finish(answers, said, change) {
      const fresh: Answers = {}
      let isFresh = Object.values(said).some((value) => value !== undefined)
      for (const name of Object.keys(answers)) {
        const value = answers[name]
        if (value === undefined || begun[name] === value) continue
        fresh[name] = value
        isFresh = true
      }
      // A part is never empty: with nothing new, it repeats the answers.
      const told = await post({ answers: isFresh ? fresh : answers, ...said }, change)
      if (isSafe(told)) sendEvidence().catch(() => {})
      return told
    },
  }
}
