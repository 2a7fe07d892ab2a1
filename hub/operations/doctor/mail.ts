import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'
import { openTransport } from '../../requests/delivery/channels/email/open-transport.ts'
import type { Examination } from './examination.ts'

/** Timeouts of the mail server, in milliseconds. */
const patience = { connection: 8000, greeting: 8000, silence: 8000 }

/** Checks that the mail server accepts the hub. It sends no letter. */
export const mailExamination: Examination = {
  subject: 'mail',
  needs: 'nothing',
  async *examine({ settings, locale }) {
    const text = doctorText[locale].mail
    const { mail } = settings.delivery
    if (mail === null) return yield { how: 'note', words: text.none }
    const { hostname: host, protocol, searchParams } = new URL(mail.url)
    if (protocol === 'smtp:' && searchParams.get('tls') === 'never' && !isLoopback(host))
      yield { how: 'wrong', words: fill(text.open, { host }) }
    const transport = openTransport(mail, 'localhost', patience)
    try {
      await transport.verify()
      yield { how: 'well', words: fill(text.well, { host, from: mail.from.address }) }
    } catch (error) {
      yield { how: 'wrong', words: fill(text.away, { host, message: (error as Error).message }) }
    } finally {
      transport.close()
    }
  },
}
