import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Examination } from './examination.ts'

/** Checks the other channels. It sends nothing, because a gateway bills calls. */
export const messagesExamination: Examination = {
  subject: 'messages',
  needs: 'nothing',
  async *examine({ settings, locale }) {
    const text = doctorText[locale].messages
    const { sms, push } = settings.delivery
    yield {
      how: 'note',
      words: sms ? fill(text.sms, { host: new URL(sms.url).host }) : text.noSms,
    }
    yield { how: 'note', words: push ? fill(text.push, { contact: push.contact }) : text.noPush }
  },
}
