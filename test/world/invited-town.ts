import type { ProofKind } from '#shared/contract/catalogue/proof-kind.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import type { ChannelSender } from '../../hub/requests/delivery/channels/channel-sender.ts'
import { openEmail } from '../../hub/requests/delivery/channels/email/open-email.ts'
import { openSms } from '../../hub/requests/delivery/channels/sms/sms.ts'
import { writeEmail } from '../../hub/requests/delivery/letter/write-email.ts'
import { writeSms } from '../../hub/requests/delivery/letter/write-sms.ts'
import { type SendingHub, startSendingHub } from './deliveries.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { declares } from './requests.ts'
import { type SmsGateway, startSmsGateway } from './sms-gateway.ts'
import { town } from './town.ts'

/** A town that invites those it has served, with a mail server and an SMS gateway. */
export interface InvitedTown {
  hub: SendingHub
  mail: MailServer
  sms: SmsGateway
  email: ChannelSender
  text: ChannelSender
  /** Declares the service anew: the channels of a step, and who is invited. */
  declare(
    steps: Partial<Record<ProofKind, Service['steps'][number]['channels']>>,
    change?: object,
  ): Promise<void>
  close(): Promise<void>
}

/** Starts the town; it invites everybody, and sends its decisions by e-mail, then by SMS. */
export async function startInvitedTown(database: Database): Promise<InvitedTown> {
  const hub = await startSendingHub(database)
  const mail = await startMailServer()
  const sms = await startSmsGateway()
  const email = openEmail(
    { url: mail.url, from: { name: town.name, address: 'mairie@bourg.example' }, returnTo: null },
    { publicUrl: town.hub, write: writeEmail },
  )
  const text = openSms(
    { provider: 'webhook', url: sms.url, token: 'token' },
    { write: writeSms, clock: () => hub.clock.now },
  )
  const invited: InvitedTown = {
    hub,
    mail,
    sms,
    email,
    text,
    declare: (steps, change = {}) =>
      declares(hub, {
        service: 'etat-civil',
        steps: Object.entries(steps).map(([proof, channels]) => ({
          proof: proof as ProofKind,
          title: { fr: `Étape ${proof}`, en: `Step ${proof}` },
          ...(channels && { channels }),
        })),
        invitations: { probability: 1, rest_days: 0 },
        ...change,
      }),
    async close() {
      await email.close()
      await mail.close()
      await sms.close()
      await hub.close()
    },
  }
  await invited.declare({ acknowledged: ['email', 'sms'], decided: ['email', 'sms'] })
  return invited
}
