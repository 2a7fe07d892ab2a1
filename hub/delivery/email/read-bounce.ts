import PostalMime, { type Attachment } from 'postal-mime'
import { sayShortly } from '../say-shortly.ts'

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

/** Deepest a bounce is looked into: a report, and the letter that is sent back with it. */
const limits = { maxNestingDepth: 10, maxHeadersSize: 100_000 }

/**
 * Reads a bounce.
 * @param raw as it arrived
 * @returns `null` for a message that is none, or does not say of which letter
 */
export async function readBounce(raw: Uint8Array): Promise<Bounce | null> {
  const mail = await PostalMime.parse(raw, {
    ...limits,
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  }).catch(() => null)
  const type = mail?.headers.find(({ key }) => key === 'content-type')?.value ?? ''
  if (!mail || !/^multipart\/report\b/i.test(type)) return null
  const part = (types: readonly string[]) =>
    mail.attachments.find(({ mimeType }) => types.includes(mimeType))
  const messageId = findHeader(textOf(part(returnedTypes)), 'message-id')
  const name = /^<[^<>\s]{1,300}>$/.exec(messageId ?? '')?.[0]
  const blocks = textOf(part(statusTypes)).split(/\n[ \t]*\n/)
  for (const block of blocks) {
    const action = actions.find((one) => one === findHeader(block, 'action')?.toLowerCase())
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(findHeader(block, 'status') ?? '')?.[0]
    if (!name || !action || !status) continue
    const said = findHeader(block, 'diagnostic-code')?.replace(/^[\w-]+\s*;\s*/, '') ?? ''
    return { messageId: name, action, status, said: sayBounce(status, said, block) }
  }
  return null
}

/** Never with the address that it names: the delivery is kept longer than the address is. */
function sayBounce(status: string, said: string, block: string): string {
  const recipients = ['final-recipient', 'original-recipient'].flatMap((name) => {
    const address = findHeader(block, name)?.replace(/^[\w-]+\s*;\s*/, '') ?? ''
    return [address, address.replace(/@.*$/, '')]
  })
  const line = sayShortly(said, recipients)
  return line.includes(status) ? line : sayShortly(`${status} ${line}`)
}

function textOf(part: Attachment | undefined): string {
  return typeof part?.content === 'string' ? part.content.replaceAll('\r\n', '\n') : ''
}

/** The first header of that name, before any body. */
function findHeader(text: string, name: string): string | undefined {
  const [head = ''] = text.replace(/^\n+/, '').split('\n\n', 1)
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n')
  const found = lines.find((line) => line.toLowerCase().startsWith(`${name}:`))
  return found?.slice(name.length + 1).trim()
}
