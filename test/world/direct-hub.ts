import type { Database } from '../../hub/platform/database/database.ts'
import { openDirectSender } from '../../hub/requests/delivery/direct/open-direct-sender.ts'
import { muted } from '../../hub/requests/delivery/queue/outbox.ts'
import { toldSteps } from './deliveries.ts'
import { startHub, type TestHub } from './hub.ts'
import type { MailServer } from './mail-server.ts'
import { quietHub } from './quiet-hub.ts'
import { declares } from './requests.ts'
import { town } from './town.ts'

/** Starts a hub that sends at once by a mail server what is no proof, and no proof. */
export async function startDirectHub(database: Database, { url }: MailServer): Promise<TestHub> {
  const from = { name: 'Bourg', address: 'bourg@bourg.example' }
  const direct = openDirectSender(
    { mail: { url, from, returnTo: null }, sms: null },
    { clock: () => hub.clock.now, random: quietHub.random, publicUrl: town.hub },
  )
  const hub: TestHub = await startHub(database, null, {
    outbox: muted(new Set(['email'])),
    direct,
  })
  await declares(hub, { steps: toldSteps })
  return hub
}
