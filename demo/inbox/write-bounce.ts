import { randomUUID } from 'node:crypto'

/** An undeliverable letter, with the reason. */
interface Returned {
  /** The raw letter. */
  letter: string
  from: string
  to: string
  now: Date
}

/** Writes a bounce: a delivery status notification for a missing mailbox (RFC 3464). */
export function writeBounce({ letter, from, to, now }: Returned): string {
  const boundary = `retour-${randomUUID()}`
  const [head = ''] = letter.split('\r\n\r\n', 1)
  return [
    'From: MAILER-DAEMON@courrier.valmont.example',
    `To: ${from}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@courrier.valmont.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'There is no such mailbox here.',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; courrier.valmont.example',
    `Arrival-Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: no such mailbox`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    head,
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n')
}
