import type { Database } from '../../hub/platform/database/database.ts'
import { report } from '../../hub/reporting/report/report.ts'
import { enqueueDueLetters } from '../../hub/reporting/subscriptions/enqueue-due-letters.ts'
import { openMail, type Post } from '../../hub/reporting/subscriptions/open-mail.ts'
import { sendDueLetters } from '../../hub/reporting/subscriptions/send-due-letters.ts'
import { muted } from '../../hub/requests/delivery/queue/outbox.ts'
import { type TownAgent, townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import { posts } from './forms.ts'
import { startHub, type TestHub } from './hub.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { town } from './town.ts'

/** What a digest asks for, changed as a test wants. */
export const monthly = {
  kind: 'digest',
  every: 'month',
  services: [] as string[],
  address: 'sylvie.roche@valmont.example',
  locale: 'fr',
} as const

/** The same of an alert. */
export const alerting = { ...monthly, kind: 'alert', every: undefined } as const

const settings = {
  from: { name: 'Ville de Valmont', address: 'ne-pas-repondre@valmont.example' },
  returnTo: null,
}

/** A hub that writes to those who subscribed, when the test says so, and the server its letters go to. */
export interface SubscriberHub extends TestHub {
  mail: MailServer
  /** Owes all that is due now. */
  owe(): Promise<void>
  /** Owes and posts all that is due now, as this hub or as another beside it. */
  post(): Promise<void>
  /** Subscribes somebody. @returns the id of the subscription */
  subscribe(said?: object, agent?: TownAgent): Promise<string>
  /** Subscribes somebody who opens the first letter and presses its button. */
  subscribeWhole(said?: object, agent?: TownAgent): Promise<string>
  /** Lets time pass. */
  at(moment: string): void
}

/** Starts one. */
export async function startSubscriberHub(database: Database): Promise<SubscriberHub> {
  const mail = await startMailServer()
  const outbox = muted(new Set(['email'] as const))
  const hub = await startHub(database, null, { outbox })
  const way: Post = openMail({ ...settings, url: mail.url }, town.hub)
  const writing = {
    database,
    clock: () => hub.clock.now,
    secret: hub.secret,
    publicUrl: town.hub,
    give: (organisation: string, asked: Parameters<typeof report>[2]) =>
      report(database, organisation, asked, hub.clock.now),
  }
  const owe = () => enqueueDueLetters({ ...writing, outbox })
  async function post() {
    await owe()
    await sendDueLetters(writing, way)
  }

  async function subscribe(said: object = monthly, agent: TownAgent = townAgents.quality) {
    const id = newId()
    const sent = await hub.as(agent, 'PUT', `/v1/subscriptions/${id}`, said)
    if (sent.statusCode !== 201) throw new Error(sent.body)
    return id
  }
  return {
    ...hub,
    mail,
    owe,
    post,
    subscribe,
    async subscribeWhole(said, agent) {
      const id = await subscribe(said, agent)
      await post()
      const first = mail.arrived.at(-1)
      const pressed = await posts(hub, linkIn(first?.text, 'confirmer'), {})
      if (pressed.statusCode !== 200) throw new Error(pressed.body)
      return id
    },
    at(moment) {
      hub.clock.now = new Date(moment)
    },
    async close() {
      way.close()
      await mail.close()
      await hub.close()
    },
  }
}

/** A link of a letter, without its hub. */
export function linkIn(text: string | undefined, act: 'confirmer' | 'arreter'): string {
  const [, link] = new RegExp(`(/abonnement/${act}/\\S+)`).exec(text ?? '') ?? []
  if (!link) throw new Error(`No link in: ${text}`)
  return link
}
