import type { ProofContent } from '../channels/proof-content.ts'
import { measureSms, type SmsLength } from './sms-length.ts'
import { type EmailWords, writeEmail } from './write-email.ts'
import { writeSms } from './write-sms.ts'

/** Writes a message on every channel as it would be sent, with the length of its SMS. */
export function writePreview(told: ProofContent): {
  email: EmailWords
  sms: SmsLength & { text: string }
} {
  const text = writeSms(told)
  return { email: writeEmail(told), sms: { text, ...measureSms(text) } }
}
