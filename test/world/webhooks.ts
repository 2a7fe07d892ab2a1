import { randomBytes } from 'node:crypto'
import { type EventType, eventTypes } from '#shared/contract/requests/event.ts'
import type { Sender, SenderReport } from '../../hub/integrations/webhooks/sender.ts'
import { sendDue } from '../../hub/integrations/webhooks/sender.ts'
import { writeSecret } from '../../hub/integrations/webhooks/signature.ts'
import { sealWebhookSecret } from '../../hub/integrations/webhooks/webhook-secret.ts'
import { insertWebhook, listWebhooks } from '../../hub/integrations/webhooks/webhooks-sql.ts'
import { readNetworks } from '../../hub/platform/outbound/networks.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** The secret of the webhooks of the tests. */
export const webhookSecret = writeSecret(Buffer.alloc(32, 7))

/** Declares a webhook of the town, as `parvis webhook add` does. */
export async function declareWebhook(
  hub: Pick<TestHub, 'database' | 'secret' | 'clock'>,
  url: string,
  types: EventType[] = eventTypes,
): Promise<string> {
  const webhook = randomBytes(5).toString('hex')
  await insertWebhook(hub.database, {
    organisation: town.organisation,
    webhook,
    url,
    types,
    sealed: sealWebhookSecret(hub.secret, town.organisation, webhookSecret),
    created_at: hub.clock.now,
  })
  return webhook
}

/** How the town's webhook fares. */
export async function webhookOf(hub: TestHub, webhook: string) {
  const all = await listWebhooks(hub.database, town.organisation)
  return all.find((one) => one.webhook === webhook)
}

/** What a hub sends with, on this machine: no name is known but those of the test. */
function senderOf(hub: TestHub, change: Partial<Sender> = {}): Sender {
  return {
    database: hub.database,
    clock: () => hub.clock.now,
    random: randomBytes,
    secret: hub.secret,
    publicUrl: town.hub,
    networks: readNetworks('127.0.0.0/8') ?? [],
    resolve: () => Promise.reject(new Error('no such name')),
    timeLimit: 5000,
    ...change,
  }
}

/** Sends all that is due now, as a hub does by itself. */
export async function deliverDue(hub: TestHub, change: Partial<Sender> & SenderReport = {}) {
  const failed = (error: unknown) => {
    throw error
  }
  await sendDue(senderOf(hub, change), { failed, ...change })
}

/** Lets time pass, for the hub and for its database. */
export async function pass(hub: TestHub, milliseconds: number): Promise<void> {
  hub.clock.now = new Date(hub.clock.now.getTime() + milliseconds)
  await hub.database.query(
    `update job set run_at = run_at - $1::float8 * interval '1 millisecond',
       leased_until = leased_until - $1::float8 * interval '1 millisecond'`,
    [milliseconds],
  )
}
