import { createTransport } from 'nodemailer'
import { isLoopback } from '../../../../platform/outbound/loopback.ts'
import type { MailSettings } from '../settings.ts'

/** Timeouts of a mail server, in milliseconds. */
export interface Patience {
  /** Of the connection. */
  connection: number
  /** Of the greeting. */
  greeting: number
  /** Of the inactivity. */
  silence: number
}

/** A server may scan an e-mail before it answers: the longest silence follows the last line. */
export const usualPatience: Patience = { connection: 20_000, greeting: 30_000, silence: 50_000 }

/** Most concurrent e-mails, each on its own connection. */
export const mostConnections = 5

/** Opens the SMTP transport of the settings. It connects at the first e-mail. */
export function openTransport({ url }: MailSettings, name: string, patience: Patience) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const secure = protocol === 'smtps:'
  const isOpen = isLoopback(host) || searchParams.get('tls') === 'never'
  const auth = username
    ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }
    : {}
  return createTransport({
    pool: true,
    host,
    port: port ? Number(port) : usualPort(secure, username !== ''),
    secure,
    ...(!secure && (isOpen ? { ignoreTLS: true } : { requireTLS: true })),
    ...auth,
    name,
    maxConnections: mostConnections,
    // Reopen a closed connection once; after that the outbox retries.
    maxRequeues: 1,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    dnsTimeout: patience.connection,
    // Content is text: it must not open a file or a URL of this machine.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function usualPort(secure: boolean, isKnown: boolean): number {
  if (secure) return 465
  return isKnown ? 587 : 25
}
