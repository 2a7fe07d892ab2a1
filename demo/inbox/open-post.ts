import { randomBytes } from 'node:crypto'
import type { DeliverySettings } from '../../hub/delivery/settings.ts'
import type { Settings } from '../../hub/settings.ts'
import type { originsOf } from '../origins.ts'
import { organisation } from '../valmont/organisation.ts'
import { createInbox } from './inbox.tsx'
import { openMailServer } from './mail-server.ts'
import { openMessages } from './messages.ts'
import { sendBackTo } from './send-back.ts'

/** Where everything the town sends goes, and how its hub sends there. */
interface Post {
  delivery: DeliverySettings
  close(): Promise<void>
}

/**
 * Opens the town's mail server, its SMS gateway and the page that shows what arrived. Whatever mail
 * server was set, the demo writes to nobody else.
 * @param key of the town's own systems, which bring what came back
 */
export async function openPost(
  { host, data, delivery }: Settings,
  { hub, inbox, mail }: ReturnType<typeof originsOf>,
  key: string,
): Promise<Post> {
  const token = randomBytes(24).toString('base64url')
  const now = () => new Date()
  const settings = { messages: openMessages(data), token, sendBack: sendBackTo(hub.url, key), now }
  const server = await openMailServer(settings, mail.port)
  const pages = createInbox(settings)
  const close = () => Promise.all([pages.close(), server.close()]).then(() => {})
  await pages.listen({ host, port: inbox.port }).catch(async (error: unknown) => {
    await close()
    throw error
  })
  const from = { name: organisation.name, address: 'ne-pas-repondre@valmont.example' }
  return {
    delivery: {
      mail: { url: `smtp://127.0.0.1:${mail.port}`, from, returnTo: 'retours@valmont.example' },
      sms: { provider: 'webhook', url: `${inbox.url}/sms`, token },
      push: delivery.push ?? { contact: 'mailto:web@valmont.example' },
    },
    close,
  }
}
