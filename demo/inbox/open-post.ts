import type { Settings } from '../../hub/settings/settings.ts'
import type { Origins } from '../files/origins.ts'
import { createInbox } from './inbox.tsx'
import { openMailServer } from './mail-server.ts'
import { openMessages } from './messages.ts'
import { sendBackTo } from './send-back.ts'
import type { ToInbox } from './to-inbox.ts'

/**
 * Opens the town's mail server, SMS gateway and inbox. Call it once the folder is locked.
 * @param key API key of the town's own systems, which report bounces
 */
export async function openMail(
  { host, data }: Settings,
  { hub, inbox, mail }: Origins,
  { sms }: ToInbox,
  key: string,
): Promise<{ close(): Promise<void> }> {
  const settings = {
    messages: openMessages(data),
    host,
    token: sms.token,
    sendBack: sendBackTo(hub.url, key),
    now: () => new Date(),
  }
  const server = await openMailServer(settings, mail.port)
  const pages = createInbox(settings)
  const close = async () => {
    await Promise.all([pages.close(), server.close()])
  }
  try {
    await pages.listen({ host, port: inbox.port })
  } catch (error) {
    await close()
    throw error
  }
  return { close }
}
