import { shortenDiagnostic } from '../channels/shorten-diagnostic.ts'
import { findHeader, readPart, readReport } from './report-parts.ts'

/** A bounce: the report of a mail server about an accepted e-mail (RFC 3464). */
export interface Bounce {
  /** Message-ID of that e-mail, in angle brackets. */
  messageId: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  status: string
  /** Text of the refusing server, else the status. On one line. */
  said: string
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/**
 * Types of the parts with the delivery status, and of those with the returned e-mail (RFC 6533).
 */
const statusTypes = ['message/delivery-status', 'message/global-delivery-status']
const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
  'message/rfc822-headers',
]

/** Longest address, in characters (RFC 3696). */
const longestAddress = 320

/**
 * Parses a bounce, in linear time.
 * @param raw as it arrived
 * @returns `null` for any other message, or one without the Message-ID of its e-mail
 */
export async function readBounce(raw: Uint8Array): Promise<Bounce | null> {
  const parts = readReport(raw)
  if (!parts) return null
  const textOf = async (types: readonly string[]) => {
    const part = parts.find(({ type }) => types.includes(type))
    return part ? readPart(part) : ''
  }
  const messageId = findHeader(await textOf(returnedTypes), 'message-id')
  const name = /^<[^<>\s\p{Cc}]{1,300}>$/u.exec(messageId ?? '')?.[0]
  if (!name) return null
  for (const block of (await textOf(statusTypes)).split(/\n[ \t]*\n/)) {
    const action = actions.find((one) => one === findHeader(block, 'action')?.toLowerCase())
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(findHeader(block, 'status') ?? '')?.[0]
    if (!action || !status) continue
    const said = findHeader(block, 'diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? ''
    return { messageId: name, action, status, said: formatBounce(status, said, block) }
  }
  return null
}

/** Formats a bounce without its address: the delivery is stored longer than the address. */
function formatBounce(status: string, said: string, block: string): string {
  const recipients = ['final-recipient', 'original-recipient'].flatMap((name) => {
    const address = findHeader(block, name)?.replace(/^[\w-]+\s*;\s*/, '') ?? ''
    if (address.length > longestAddress) return []
    const at = address.lastIndexOf('@')
    return [address, at < 0 ? '' : address.slice(0, at)].filter((one) => one.length > 2)
  })
  const line = shortenDiagnostic(said, recipients)
  return line.includes(status) ? line : shortenDiagnostic(`${status} ${line}`)
}
