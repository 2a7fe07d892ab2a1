import type { AnswerValue, FeedbackPartSent } from '#shared/contract/feedback.ts'
import type { SiteConfiguration } from '#shared/contract/site.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { makeOutbox, type Outbox } from './delivery/outbox.ts'
import type { Told } from './delivery/told.ts'
import { tellPage } from './element/tell.ts'
import { loadPiece, type Place } from './place.ts'
import { randomBytes } from './random.ts'

/** What the usager answers, by item. */
export type Answers = Record<string, AnswerValue>

/** What a feedback is about, and how it came to be asked. */
export interface Asked {
  host: HTMLElement
  place: Place
  configuration: SiteConfiguration
  stream: 'invited' | 'open'
  /** The item drawn for second place. */
  item: string
  errors: () => number
}

/** One feedback while it is being given. */
export interface Feedback {
  /** The code the usager keeps; made here, the hub keeps its hash. */
  receipt: string
  /** Sends the first answer at once, without waiting for the rest; and again when it changes. */
  begin(answers: Answers): Promise<Told>
  /** Sends the rest. Tried again it is another part, since it may have been changed. */
  finish(answers: Answers, comment: string): Promise<Told>
}

let outbox: Outbox | undefined

/** The outbox of this page: one, however many forms it has. */
export function openOutbox(place: Place): Outbox {
  outbox ??= makeOutbox(place)
  return outbox
}

/** Starts a feedback: its id, its code, and what measures the page meanwhile. */
export function startFeedback(asked: Asked): Feedback {
  const { host, place, configuration, errors } = asked
  const receipt = writeCode(randomBytes(codeBytes))
  const attribute = (name: string) => host.getAttribute(name) || undefined
  const envelope = {
    id: uuidv7(Date.now(), randomBytes(10)),
    site: configuration.site,
    service: attribute('service') ?? '',
    territory: attribute('territory'),
    place: attribute('place'),
    configuration: configuration.version,
    form: configuration.form,
    item: asked.item,
    stream: asked.stream,
    locale: configuration.locale,
    receipt,
  }
  const box = openOutbox(place)
  const begun: Answers = {}
  let part = 0
  const measuring = loadPiece<typeof import('./evidence.ts')>(place, 'evidence')
    .then(({ measure }) => measure(host.getAttribute('started'), errors))
    // Without measurements the answer is as good.
    .catch(() => null)

  /** The highest part wins; the hub takes twenty. */
  const nextPart = () => Math.min(++part, 20)

  async function post(part: Omit<FeedbackPartSent, keyof typeof envelope>): Promise<Told> {
    const told = await box.post({ ...envelope, ...part } as FeedbackPartSent)
    if (told.fate === 'sent' || told.fate === 'kept') tellPage(host, told.fate)
    return told
  }

  async function sendEvidence(): Promise<void> {
    const measured = await measuring
    if (measured) await post({ part: nextPart(), evidence: measured() })
  }

  return {
    receipt,
    async begin(answers) {
      tellPage(host, 'answered')
      const told = await post({ part: nextPart(), answers: { ...answers } })
      if (told.fate === 'sent' || told.fate === 'kept') Object.assign(begun, answers)
      return told
    },
    async finish(answers, comment) {
      const fresh = Object.entries(answers).filter(([name, value]) => begun[name] !== value)
      // A part says something even when nothing was added.
      const said = fresh.length > 0 || comment ? Object.fromEntries(fresh) : answers
      const told = await post({ part: nextPart(), answers: said, ...(comment && { comment }) })
      if (told.fate === 'sent' || told.fate === 'kept') void sendEvidence()
      return told
    },
  }
}
