import { shortenDiagnostic } from '../channels/shorten-diagnostic.ts'
import { findHeader, readPart, readReport } from './report-parts.ts'

/** What a mail server says became of a letter that was taken (RFC 3464). */
export interface Bounce {
  /** The Message-ID of that letter, in its angle brackets. */
  messageId: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Its status (RFC 3463): `5.1.1`. */
  status: string
  /** The words of the server that would not have it, else the status. On one line. */
  said: string
}

const actions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

/** What says what became of it, and what was sent back of the letter, each in one of these (RFC 6533). */
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
 * Reads a bounce, in a time that only grows with its length.
 * @param raw as it arrived
 * @returns `null` for a message that is none, or does not say of which letter
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

/** Never with the address that it names: the delivery is kept longer than the address is. */
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
