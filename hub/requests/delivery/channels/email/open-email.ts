import type { NodemailerError } from 'nodemailer'
import { readMailAddress } from '../../../addresses/read-mail-address.ts'
import type { ChannelSender, Outcome, Sending } from '../channel-sender.ts'
import type { MailSettings } from '../settings.ts'
import { compose, messageIdOf } from './compose.ts'
import type { WriteLetter } from './letter.ts'
import { mostConnections, openTransport, type Patience, usualPatience } from './open-transport.ts'
import { readFailure, readTaken } from './outcome.ts'
import { sendWritten } from './send-written.ts'

/**
 * Opens the e-mail channel. It sends at least once, always under the same Message-ID: after a lost
 * confirmation the server gets the e-mail again, and mail programs may show it twice.
 * @param deps `publicUrl` of the hub, `write` the e-mail of a proof
 */
export function openEmail(
  settings: MailSettings,
  deps: { publicUrl: string; write: WriteLetter; patience?: Patience },
): ChannelSender {
  const { publicUrl, write, patience = usualPatience } = deps
  const name = new URL(publicUrl).hostname
  const transport = openTransport(settings, name.startsWith('[') ? 'localhost' : name, patience)
  const { username, password } = new URL(settings.url)
  const secrets = [decodeURIComponent(password), decodeURIComponent(username)]

  return {
    channel: 'email',
    isIdempotent: false,
    nameOf: (name) => messageIdOf(name, settings),
    mostAtOnce: mostConnections,
    async send({ told, name, to, signal }: Sending): Promise<Outcome> {
      const address = readMailAddress(to)
      if (address === null)
        return { failure: { why: 'not_an_address' }, isTemporary: false, isGone: true }
      const hidden = [address, to, address.replace(/@.*$/s, ''), ...secrets]
      // An error here is not the mail server's: throw it.
      const letter = compose(settings, write(told), told, { to: address, name })
      const began = Date.now()
      const { sent, isBegun } = sendWritten(transport, letter, signal)
      try {
        const { response = '' } = await sent
        return { takenAs: readTaken(response, hidden) }
      } catch (error) {
        const seconds = Math.max(1, Math.round((Date.now() - began) / 1000))
        const isEnded = signal.aborted
        const tried = {
          error: error as NodemailerError,
          isBegun: isBegun(),
          isEnded,
          seconds,
          hidden,
        }
        return readFailure(tried)
      }
    },
    async close() {
      transport.close({ force: true })
    },
  }
}
