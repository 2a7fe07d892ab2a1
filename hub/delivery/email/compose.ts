import { domainToASCII } from 'node:url'
import type { SendMailOptions } from 'nodemailer'
import { digest } from '../../digest.ts'
import type { MailSettings } from '../settings.ts'
import type { Told } from '../told.ts'
import type { Letter } from './letter.ts'

/** The Message-ID of a sending: with the same name it is always the same. */
export function messageIdOf(name: string, { from, returnTo }: MailSettings): string {
  return `<${name}@${hostOf(returnTo ?? from.address)}>`
}

/**
 * An e-mail with all that mail programs go by.
 * @param to one mailbox, as `readMailAddress` gives it
 */
export function compose(
  settings: MailSettings,
  { subject, text, html, calendar }: Letter,
  told: Told,
  { to, name }: { to: string; name: string },
): SendMailOptions {
  const { from, returnTo } = settings
  const { organisation, source, reference } = told.request
  const thread = digest(['thread', organisation, source, reference])
  return {
    from,
    to: { name: '', address: to },
    envelope: { from: returnTo ?? from.address, to },
    subject,
    text,
    html,
    date: told.now,
    messageId: messageIdOf(name, settings),
    // No letter has this name: those of one request stand together under it.
    references: messageIdOf(thread, settings),
    headers: {
      'Content-Language': told.locale,
      // A machine wrote it, and wants no answer of another (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(mayBeStopped(told) && {
        'List-Unsubscribe': { prepared: true, value: `<${new URL(told.stop).href}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    ...(calendar !== null && {
      icalEvent: { method: methodOf(calendar), filename: 'parvis.ics', content: calendar },
    }),
  }
}

/** An acknowledgement of receipt is owed by law: no button of a mail program takes it away. */
function mayBeStopped({ proof }: Told): boolean {
  return proof.kind !== 'acknowledged'
}

/** What the calendar itself says it is; a program that reads two answers believes neither. */
function methodOf(calendar: string): string {
  return /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1] ?? 'PUBLISH'
}

function hostOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1)) || 'parvis.invalid'
}
