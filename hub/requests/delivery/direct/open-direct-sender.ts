import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Deps } from '../../../platform/deps.ts'
import { composeMail } from '../channels/email/compose.ts'
import { openTransport, type Patience } from '../channels/email/open-transport.ts'
import type { DeliverySettings, MailSettings, SmsSettings } from '../channels/settings.ts'
import { providers } from '../channels/sms/providers.ts'
import type { DirectMessage, DirectSender } from './direct-sender.ts'

/** A person waits for the page: a slow server counts as one that fails. In milliseconds. */
const mostWait = 15_000
const patience: Patience = { connection: 5000, greeting: 5000, silence: mostWait }

type DirectDeps = Pick<Deps, 'clock' | 'random' | 'publicUrl'>

/** Opens the senders of the settings; `null` where the hub sends neither e-mails nor SMS. */
export function openDirectSender(
  { mail, sms }: Pick<DeliverySettings, 'mail' | 'sms'>,
  deps: DirectDeps,
): DirectSender | null {
  if (!mail && !sms) return null
  const post = mail && openPost(mail, deps)
  return {
    async send(channel, to, message) {
      if (channel === 'email') return post ? post.send(to, message) : false
      return sms ? sendSms(sms, deps, to, message) : false
    },
    close: () => post?.close(),
  }
}

function openPost(settings: MailSettings, { clock, random, publicUrl }: DirectDeps) {
  const host = new URL(publicUrl).hostname
  const transport = openTransport(settings, host.startsWith('[') ? 'localhost' : host, patience)
  return {
    async send(to: string, { letter, locale, thread }: DirectMessage): Promise<boolean> {
      const now = clock()
      const name = uuidv7(now.getTime(), random(10))
      const about = { locale, now, thread, stop: null }
      const mail = composeMail(settings, letter, about, { to, name })
      return transport.sendMail(mail).then(
        () => true,
        () => false,
      )
    },
    close: () => transport.close({ force: true }),
  }
}

async function sendSms(
  { provider, url, token }: SmsSettings,
  { clock, random }: DirectDeps,
  to: string,
  { sms: text }: DirectMessage,
): Promise<boolean> {
  const now = clock()
  const id = uuidv7(now.getTime(), random(10))
  const signal = AbortSignal.timeout(mostWait)
  const sent = { id, to, text, url: new URL(url), token, signal, now }
  return 'takenAs' in (await providers[provider].send(sent))
}
