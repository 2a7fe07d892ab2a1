import { domainToASCII } from 'node:url'
import type { LetterIdentity } from '../../../../catalogue/identity/letter-identity.ts'
import { digest } from '../../../../platform/crypto/digest.ts'
import { oneLine } from '../../../../platform/terminal/one-line.ts'
import { readMailAddress } from '../../../addresses/read-mail-address.ts'
import { crestId } from '../../letter/letter-frame.tsx'
import type { ProofContent } from '../proof-content.ts'
import type { MailSettings } from '../settings.ts'
import type { Letter } from './letter.ts'

/** Returns the Message-ID of a sending: constant for one key. */
export function messageIdOf(name: string, { from, returnTo }: MailSettings): string {
  return `<${name}@${hostOf(returnTo ?? from.address)}>`
}

interface Mailbox {
  name: string
  address: string
}

/** An e-mail with its headers, as nodemailer takes it. */
export interface Mail {
  from: Mailbox
  replyTo?: Mailbox
  to: Mailbox
  envelope: { from: string; to: string }
  subject: string
  text: string
  html: string
  date: Date
  messageId: string
  references: string
  headers: Record<string, string | { prepared: true; value: string }>
  attachments?: ReturnType<typeof attachCrest>[]
  icalEvent?: { method: string; filename: string; content: string }
}

/** Headers of an e-mail. */
interface About {
  locale: string
  now: Date
  /** Thread id for e-mails of one request; no e-mail has it as Message-ID. */
  thread: string
  /** One-click unsubscribe URL; `null` without one. */
  stop: string | null
  /** Mailbox for answers by e-mail; the sender's when `undefined`. */
  replyTo?: Mailbox | undefined
}

/**
 * Returns an e-mail about a proof, with all its headers.
 * @param to one mailbox, from `readMailAddress`
 */
export function compose(
  settings: MailSettings,
  letter: Letter,
  told: ProofContent,
  sent: { to: string; name: string },
): Mail {
  const { organisation, source, reference } = told.request
  const thread = digest(['thread', organisation, source, reference])
  const { locale, now } = told
  const stop = mayBeStopped(told) ? told.stop : null
  const replyTo = serviceMailbox(told)
  return composeMail(settings, letter, { locale, now, thread, stop, replyTo }, sent)
}

/** Returns any other e-mail. @param to one mailbox, from `readMailAddress` */
export function composeMail(
  settings: MailSettings,
  { subject, text, html, calendar, identity }: Letter,
  { locale, now, thread, stop, replyTo }: About,
  { to, name }: { to: string; name: string },
): Mail {
  const { from, returnTo } = settings
  return {
    from: { name: oneLine(identity.name), address: from.address },
    ...(replyTo && { replyTo }),
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
      // Automatic, so that no autoresponder answers (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(stop !== null && {
        'List-Unsubscribe': { prepared: true as const, value: `<${new URL(stop).href}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    ...(identity.crest && { attachments: [attachCrest(identity.crest)] }),
    ...(calendar !== null && {
      icalEvent: { method: methodOf(calendar), filename: 'parvis.ics', content: calendar },
    }),
  }
}

/**
 * Returns the mailbox of the service, else of its organisation: a usager who answers an e-mail
 * writes to people, and not to the hub.
 */
function serviceMailbox({ service, identity }: ProofContent): About['replyTo'] {
  const contact = service.contact.email ? service.contact : identity.contact
  const address = contact?.email ? readMailAddress(contact.email) : null
  return contact && address !== null ? { name: oneLine(contact.name), address } : undefined
}

/** The crest, beside the HTML part that shows it (`multipart/related`). */
function attachCrest({ png }: NonNullable<LetterIdentity['crest']>) {
  return {
    cid: crestId,
    filename: 'blason.png',
    content: png,
    contentType: 'image/png',
    contentDisposition: 'inline' as const,
  }
}

/**
 * Returns whether an e-mail has an unsubscribe button. An acknowledgement of receipt is required by
 * law and has none. A delegate gets messages until the mandate ends, on its page.
 */
function mayBeStopped({ proof, isDelegate = false }: ProofContent): boolean {
  return proof.kind !== 'acknowledged' && !isDelegate
}

/** Returns the method of a calendar, which the content type must repeat. */
function methodOf(calendar: string): string {
  return /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1] ?? 'PUBLISH'
}

function hostOf(address: string): string {
  return domainToASCII(address.slice(address.lastIndexOf('@') + 1)) || 'parvis.invalid'
}
