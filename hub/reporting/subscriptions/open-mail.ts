import type { NodemailerError, SendMailOptions } from 'nodemailer'
import { digest } from '../../platform/crypto/digest.ts'
import { oneLine } from '../../platform/terminal/one-line.ts'
import { readMailAddress } from '../../requests/addresses/read-mail-address.ts'
import type { Outcome } from '../../requests/delivery/channels/channel-sender.ts'
import { composeMail } from '../../requests/delivery/channels/email/compose.ts'
import {
  openTransport,
  type Patience,
  usualPatience,
} from '../../requests/delivery/channels/email/open-transport.ts'
import { readFailure, readTaken } from '../../requests/delivery/channels/email/outcome.ts'
import type { MailSettings } from '../../requests/delivery/channels/settings.ts'
import type { SubscriptionLetter } from './letter.ts'
import { writeHtml } from './write-html.tsx'
import { writeText } from './write-text.ts'

/** A letter ready for one mailbox. */
interface Posted {
  letter: SubscriptionLetter
  to: string
  /** The Message-ID: stable for a letter, and unguessable. */
  name: string
  /** The thread id shared by letters of one subscription. */
  thread: string
  now: Date
}

/** Sends letters to subscribers. */
export interface Post {
  /** Sends once. Delivery failures are outcomes; it throws only programming errors. */
  send(posted: Posted): Promise<Outcome>
  close(): void
}

/** Opens the SMTP transport, the same as for usagers' letters. */
export function openMail(
  settings: MailSettings,
  publicUrl: string,
  patience: Patience = usualPatience,
): Post {
  const host = new URL(publicUrl).hostname
  const transport = openTransport(settings, host.startsWith('[') ? 'localhost' : host, patience)
  const { username, password } = new URL(settings.url)
  const secrets = [decodeURIComponent(password), decodeURIComponent(username)]
  return {
    async send({ letter, to, name, thread, now }) {
      const address = readMailAddress(to)
      if (address === null)
        return { failure: { why: 'not_an_address' }, isTemporary: false, isGone: true }
      const hidden = [address, address.replace(/@.*$/s, ''), ...secrets]
      const mail = composeLetter(settings, { letter, to: address, name, thread, now })
      const began = Date.now()
      try {
        const { response = '' } = await transport.sendMail(mail)
        return { takenAs: readTaken(response, hidden) }
      } catch (error) {
        const seconds = Math.max(1, Math.round((Date.now() - began) / 1000))
        const tried = { error: error as NodemailerError, isBegun: false, isEnded: false }
        return readFailure({ ...tried, seconds, hidden })
      }
    },
    close: () => transport.close({ force: true }),
  }
}

function composeLetter(
  settings: MailSettings,
  { letter, to, name, thread, now }: Posted,
): SendMailOptions {
  const { locale, subject, identity, stop } = letter
  const words = {
    subject: oneLine(subject),
    text: writeText(letter),
    html: writeHtml(letter),
    calendar: null,
    identity,
  }
  const about = { locale, now, thread: digest(['thread', thread]), stop: stop?.url ?? null }
  return composeMail(settings, words, about, { to, name })
}
