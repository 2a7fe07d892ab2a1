import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { SiteConfiguration } from '#shared/contract/catalogue/site.ts'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv4 } from '#shared/identifier/uuidv4.ts'
import { mostParts, shortestAnswer } from '#shared/quality/limits.ts'
import type { About, Helped } from '#shared/quality/said.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { measure } from '../evidence/measure.ts'
import type { DeliveryResult } from '../feedback/delivery-result.ts'
import type { Counted, HubClient } from '../hub/hub-client.ts'
import type { PageEvent } from '../page/dispatch-page-event.ts'
import type { ownWords } from '../page/own-words.ts'
import { randomBytes } from '../visit/random.ts'
import type { Visit } from '../visit/visit.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { serialise } from './serialise.ts'

/** What the usager answers, by item. */
export type Answers = Record<string, AnswerValue>

/** The same, with `null` for what is taken back. */
type AnswersKept = Record<string, AnswerValue | null>

/** What a feedback is about, and how it came to be asked. */
export interface FeedbackContext {
  host: HTMLElement
  client: HubClient
  configuration: SiteConfiguration
  /** Puts the sentences of the page in the place of ours. */
  own: ReturnType<typeof ownWords>
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
  /** `null` takes back what was said before. */
  about?: About | null | undefined
  /** Empty, it erases what was written before. */
  comment?: string | undefined
  helped?: Helped | undefined
  departement?: string | undefined
  /** A field no person meets was filled. */
  trap?: true | undefined
  /** Handed over to the agent in charge, with how to be reached. */
  handover?: { reach?: string; request?: string } | undefined
}

/** One feedback while it is being given. */
export interface Feedback {
  /** The code the usager keeps; made here, the hub keeps its hash. */
  receipt: string
  /** Keeps and sends at once what is new or changed of all that was said; nothing new makes no part. */
  keep(answers: AnswersKept, said?: Remarks): Promise<DeliveryResult>
  /**
   * Ends it: sends all of it again, and what was measured. Tried again it is another part, since it may
   * have been changed.
   * @param change hears what becomes later of what was kept.
   */
  finish(
    answers: AnswersKept,
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

/** Starts a feedback: its id and its code. The page is measured from the first answer on. */
export function startFeedback(asked: FeedbackContext): Feedback {
  const { host, client, configuration, visit, isUnprompted, ticket, shownAt, count, tell } = asked
  const receipt = writeCode(randomBytes(codeBytes), 'receipt')
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
    locale: undefined as UsagerLocale | undefined,
    receipt,
  }
  const box = openOutbox(client)
  /** What was said and is not lost, by name, as it was written. */
  const known = new Map([['', '{"comment":""}']])
  /** What became of the last part, which may still be on its way. */
  let last: Promise<DeliveryResult> = Promise.resolve({ fate: 'sent' })
  let isCounted = false
  let part = 0
  let measured: ReturnType<typeof measure> | undefined
  const measuring = () => (measured ??= measure(asked))
  // Left before that, it may come back from the cache: what is measured then starts anew.
  addEventListener('pagehide', measuring, { once: true })

  const isSafe = ({ fate }: DeliveryResult) => fate === 'sent' || fate === 'kept'

  function post(
    said: Omit<FeedbackPartSent, keyof typeof envelope | 'part'>,
    change?: (told: DeliveryResult) => void,
  ): Promise<DeliveryResult> {
    part = Math.min(part + 1, mostParts)
    // A feedback has the language of its first part, whatever its usager reads later.
    envelope.locale ??= asked.configuration.locale
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

  /** What is new of answers and remarks, and becomes known; `undefined` for nothing. */
  function newOf(answers: AnswersKept, said?: Remarks) {
    const fresh: AnswersKept = {}
    const added: Remarks & { answers?: AnswersKept } = {}
    const isNew = (name: string, written: string) =>
      known.get(name) !== written && !!known.set(name, written)
    for (const name of Object.keys(answers)) {
      const value = answers[name]
      if (value !== undefined && isNew(name, `${value}`)) fresh[name] = value
    }
    // Remarks go together: a form may need the comment beside the others.
    if (said && isNew('', serialise({ ...said }))) Object.assign(added, said)
    if (Object.keys(fresh).length > 0) added.answers = fresh
    return Object.keys(added).length > 0 ? added : undefined
  }

  /** Posts what is new. What is lost with it, or refused, is new again. */
  function postNew(
    added: object,
    change?: (told: DeliveryResult) => void,
  ): Promise<DeliveryResult> {
    last = post(added, change).then((told) => {
      if (!isSafe(told)) known.clear()
      return told
    })
    return last
  }

  return {
    receipt,
    async keep(answers, said) {
      const added = newOf(answers, said)
      if (!added) return last
      tell('answered')
      if (!isCounted) count('answered')
      isCounted = true
      // Once what is asked next is painted: the browser keeps until then what it measured itself.
      requestAnimationFrame(() => setTimeout(measuring))
      return postNew(added)
    },
    async finish(answers, said, change) {
      // What was sent before may still be on its way: what is told of this part is true of all.
      const told = await postNew({ ...said, answers }, change)
      if (isSafe(told)) post({ evidence: measuring()() }).catch(() => {})
      return told
    },
  }
}
