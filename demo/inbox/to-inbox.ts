import { randomBytes } from 'node:crypto'
import type { DeliverySettings } from '../../hub/requests/delivery/channels/settings.ts'
import type { Origins } from '../files/origins.ts'
import { organisation } from '../valmont/organisation.ts'

/** The delivery settings of the town's hub: to the inbox only. */
export type ToInbox = DeliverySettings & { sms: NonNullable<DeliverySettings['sms']> }

/**
 * Redirects all channels to the inbox, whatever the settings: the demo writes to nobody. Only push
 * notifications leave, to browsers that subscribed.
 */
export function toInbox({ push }: DeliverySettings, { inbox, mail }: Origins): ToInbox {
  const from = { name: organisation.name, address: 'demarches@valmont.example' }
  const token = randomBytes(24).toString('base64url')
  return {
    mail: { url: `smtp://127.0.0.1:${mail.port}`, from, returnTo: 'retours@valmont.example' },
    sms: { provider: 'webhook', url: `${inbox.url}/sms`, token },
    push: push ?? { contact: 'mailto:web@valmont.example', hosts: [] },
  }
}
