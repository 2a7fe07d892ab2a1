import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { joinWorkers } from '../../hub/platform/jobs/join-workers.ts'
import { openNotifier } from '../../hub/platform/jobs/notifier.ts'
import type { SentChannel } from '../../hub/requests/delivery/channel.ts'
import type {
  ChannelSender,
  Outcome,
  Sending,
} from '../../hub/requests/delivery/channels/channel-sender.ts'
import { listDeliveries } from '../../hub/requests/delivery/queue/deliveries-sql.ts'
import type { Outbox } from '../../hub/requests/delivery/queue/outbox.ts'
import { openOutbox } from '../../hub/requests/delivery/queue/outbox.ts'
import { claimProofs } from '../../hub/requests/delivery/queue/proof-queue-sql.ts'
import { deliver } from '../../hub/requests/delivery/worker/deliver.ts'
import type { DeliveryDeps } from '../../hub/requests/delivery/worker/delivery-deps.ts'
import { prepare } from '../../hub/requests/delivery/worker/prepare.ts'
import { deliverDue } from '../../hub/requests/delivery/worker/worker.ts'
import { startHub, type TestHub } from './hub.ts'
import { passTime } from './pass-time.ts'
import { declares } from './requests.ts'
import { town } from './town.ts'

/** A hub that sends messages on demand. */
export interface SendingHub extends TestHub {
  deps: Omit<DeliveryDeps, 'senders'>
  outbox: Outbox
  /** Sends everything due, by these channels. */
  deliver(...senders: ChannelSender[]): Promise<void>
  /** Advances the clock of the hub and of its database. */
  later(milliseconds: number): Promise<void>
}

const minute = 60_000

/** Starts a hub whose town sends each step by e-mail, then by SMS. */
export async function startSendingHub(
  database: Database,
  channels: readonly SentChannel[] = ['email', 'sms', 'push'],
): Promise<SendingHub> {
  const failed = (error: unknown) => {
    throw error
  }
  const bell = openNotifier()
  const outbox = openOutbox(new Set(channels), bell)
  const hub = await startHub(database, null, { outbox })
  const leaveHands = await joinWorkers(database)
  const deps = {
    database,
    clock: () => hub.clock.now,
    random: randomBytes,
    secret: hub.secret,
    publicUrl: town.hub,
    timeLimit: minute,
    failed,
  }
  await declares(hub, { steps: toldSteps })
  return {
    ...hub,
    deps,
    outbox,
    deliver: (...senders) => deliverDue({ ...deps, senders }, bell),
    async later(milliseconds) {
      hub.clock.now = new Date(hub.clock.now.getTime() + milliseconds)
      await passTime(database, milliseconds)
    },
    async close() {
      await leaveHands()
      await hub.close()
    },
  }
}

const title = (fr: string, en: string) => ({ title: { fr, en } })

/** Steps of a service, each sent by e-mail and SMS. */
export const toldSteps: Service['steps'] = [
  { proof: 'acknowledged', channels: ['email', 'sms'], ...title('Reçue', 'Received') },
  { proof: 'assigned', channels: ['email', 'sms', 'push'], ...title('En charge', 'Assigned') },
  { proof: 'on_the_way', channels: ['sms'], ...title('En route', 'On the way') },
  { proof: 'decided', ...title('Réponse', 'Answer') },
]

/** A test channel that records what it sends. */
export interface TestChannel extends ChannelSender {
  sent: Sending[]
  /** The outcome of each sending; accepted by default. */
  answer: (sending: Sending) => Outcome | Promise<Outcome>
}

/** Opens a test channel. */
export function openTestChannel(channel: SentChannel): TestChannel {
  const opened: TestChannel = {
    channel,
    isIdempotent: channel !== 'email',
    nameOf: (name) => name,
    mostAtOnce: 8,
    sent: [],
    answer: () => ({ takenAs: `taken-${opened.sent.length}` }),
    async send(sending) {
      opened.sent.push(sending)
      return opened.answer(sending)
    },
    close: async () => {},
  }
  return opened
}

/** Lists the messages of a request, in order, with channel and outcome. */
export async function sentOf(hub: TestHub, reference: string): Promise<string[]> {
  const key = { organisation: town.organisation, source: town.source, reference }
  const deliveries = await listDeliveries(hub.database, key)
  return deliveries.map(({ channel, outcome }) => `${channel} ${outcome}`)
}

/** Refuses a message, for good or for now. */
export const refuses =
  (isTemporary: boolean, isGone = false) =>
  (): Outcome => ({
    failure: { why: 'refused', said: '550 5.1.1 unknown' },
    isTemporary,
    isGone,
  })

/** Leases jobs, then dies. */
export async function takesAndDies(hub: SendingHub, channel: SentChannel): Promise<void> {
  expect(await claimProofs(hub.database, [{ channel, most: 100 }])).not.toEqual([])
}

/** Sends, then dies before it records the delivery. */
export async function sendsAndDies(hub: SendingHub, sender: ChannelSender): Promise<void> {
  const deps = { ...hub.deps, senders: [sender] }
  const prepared = await prepare(
    deps,
    await claimProofs(hub.database, [{ channel: sender.channel, most: 100 }]),
  )
  for (const one of prepared) await deliver(deps, sender, one)
}
