import { createTransport } from 'nodemailer'
import { isLoopback } from '../../../../platform/outbound/loopback.ts'
import type { MailSettings } from '../settings.ts'

/** How long a mail server is waited for, in milliseconds. */
export interface Patience {
  /** Until it is reached. */
  connection: number
  /** Until it says who it is. */
  greeting: number
  /** While it says nothing. */
  silence: number
}

/** A server looks at a letter while we wait: the longest of its silences is after the last line. */
export const usualPatience: Patience = { connection: 20_000, greeting: 30_000, silence: 50_000 }

/** Most letters on their way at once: each has a connection of its own. */
export const mostConnections = 5

/** Opens the way to the mail server of the settings. Nothing is sent before the first letter. */
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
    // A connection that the server let go of is opened again once; after that it is our outbox that waits.
    maxRequeues: 1,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    dnsTimeout: patience.connection,
    // What is said in a letter is text: it opens no file and no address of this machine.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function usualPort(secure: boolean, isKnown: boolean): number {
  if (secure) return 465
  return isKnown ? 587 : 25
}
