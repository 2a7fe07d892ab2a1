import { domainToASCII } from 'node:url'
import type { SendMailOptions } from 'nodemailer'
import { digest } from '../../../../platform/crypto/digest.ts'
import type { ProofContent } from '../proof-content.ts'
import type { MailSettings } from '../settings.ts'
import type { Letter } from './letter.ts'

/** The Message-ID of a sending: with the same name it is always the same. */
export function messageIdOf(name: string, { from, returnTo }: MailSettings): string {
  return `<${name}@${hostOf(returnTo ?? from.address)}>`
}

/** What an e-mail is about, beside its words. */
interface About {
  locale: string
  now: Date
  /** Letters of one thread stand together under this name; no letter has it. */
  thread: string
  /** Where it is stopped by one press; `null` for one that is not. */
  stop: string | null
}

/**
 * An e-mail about a proof with all that mail programs go by.
 * @param to one mailbox, as `readMailAddress` gives it
 */
export function compose(
  settings: MailSettings,
  letter: Letter,
  told: ProofContent,
  sent: { to: string; name: string },
): SendMailOptions {
  const { organisation, source, reference } = told.request
  const thread = digest(['thread', organisation, source, reference])
  const { locale, now } = told
  const stop = mayBeStopped(told) ? told.stop : null
  return composeMail(settings, letter, { locale, now, thread, stop }, sent)
}

/** The same about anything. @param to one mailbox, as `readMailAddress` gives it */
export function composeMail(
  settings: MailSettings,
  { subject, text, html, calendar }: Letter,
  { locale, now, thread, stop }: About,
  { to, name }: { to: string; name: string },
): SendMailOptions {
  const { from, returnTo } = settings
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: returnTo ?? from.address, to },
    subject,
    text,
    html,
    date: now,
    messageId: messageIdOf(name, settings),
    references: messageIdOf(thread, settings),
    headers: {
      'Content-Language': locale,
      // A machine wrote it, and wants no answer of another (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(stop !== null && {
        'List-Unsubscribe': { prepared: true, value: `<${new URL(stop).href}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    ...(calendar !== null && {
      icalEvent: { method: methodOf(calendar), filename: 'parvis.ics', content: calendar },
    }),
  }
}

/** An acknowledgement of receipt is owed by law: no button of a mail program takes it away. */
function mayBeStopped({ proof }: ProofContent): boolean {
  return proof.kind !== 'acknowledged'
}

/** What the calendar itself says it is; a program that reads two answers believes neither. */
function methodOf(calendar: string): string {
  return /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1] ?? 'PUBLISH'
}

function hostOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1)) || 'parvis.invalid'
}
