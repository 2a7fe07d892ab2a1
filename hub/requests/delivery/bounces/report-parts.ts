import { MIMEType } from 'node:util'
import PostalMime from 'postal-mime'

/** A part of a report. */
interface ReportPart {
  /** In lower case: `message/delivery-status`. */
  type: string
  /** Content-Transfer-Encoding: `base64`. */
  encoding: string
  /** Its bytes, as a binary string. */
  content: string
}

/** Most bytes read of the headers of a message, and of each part. */
const longest = 65_536

/** Most parts read: a report has three. */
const mostParts = 20

/** Most characters read of one header. */
const longestHeader = 2000

/**
 * Returns the parts of a report (RFC 6522), without nested ones. It searches only the boundary, so
 * that any input takes linear time.
 * @returns `null` for a message that is no report
 */
export function readReport(raw: Uint8Array): ReportPart[] | null {
  const message = Buffer.from(raw).toString('latin1').replaceAll('\r\n', '\n').replace(/^\n+/, '')
  const type = readType(message)
  const boundary = type?.params.get('boundary')
  if (type?.essence !== 'multipart/report' || !boundary) return null
  return splitAt(message, boundary).map((part) => ({
    type: readType(part)?.essence ?? '',
    encoding: findHeader(part, 'content-transfer-encoding')?.toLowerCase() ?? '',
    content: part.slice(part.indexOf('\n\n') + 2),
  }))
}

/** Decodes a part, up to the limit. */
export async function readPart({ encoding, content }: ReportPart): Promise<string> {
  const bytes = Buffer.from(content, 'latin1')
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return bytes.toString()
  const head = `Content-Type: application/octet-stream\nContent-Transfer-Encoding: ${encoding}\n\n`
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), bytes]))
  const decoded = attachments[0]?.content
  if (decoded === undefined || typeof decoded === 'string') return decoded ?? ''
  return Buffer.from(new Uint8Array(decoded)).toString().replaceAll('\r\n', '\n')
}

/** Returns the first header of that name, before any body, unfolded. */
export function findHeader(text: string, name: string): string | undefined {
  const [head = ''] = text.slice(0, longest).replace(/^\n+/, '').split('\n\n', 1)
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n')
  const found = lines.find((line) => line.toLowerCase().startsWith(`${name}:`))
  return found?.slice(name.length + 1, longestHeader).trim()
}

function readType(text: string): MIMEType | null {
  try {
    return new MIMEType(findHeader(text, 'content-type') ?? '')
  } catch {
    return null
  }
}

/** Splits a message at its boundary lines, each part up to the limit. */
function splitAt(message: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const parts: string[][] = []
  for (const line of message.split('\n')) {
    const after = line.startsWith(mark) ? line.slice(mark.length).trimEnd() : undefined
    if (after === '--' || (after === '' && parts.length === mostParts)) break
    if (after === '') parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts.map((lines) => lines.join('\n').slice(0, longest))
}
