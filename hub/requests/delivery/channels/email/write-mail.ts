import { encode as encodeBase64, wrap as wrapBase64 } from 'nodemailer/lib/base64'
import { foldLines } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'
import type { Mail } from './compose.ts'

/** Headers and content of a message or of one of its parts. */
interface Part {
  headers: readonly string[]
  body: string
}

/**
 * Writes an e-mail in one go: the message that nodemailer would make of it. nodemailer's tree and
 * its streams cost more processor than all else about an e-mail.
 */
export function writeMail(mail: Mail): Buffer {
  const { from, to, replyTo, references, subject, messageId, date } = mail
  const { headers, body } = writeParts(mail)
  const written = [
    ...Object.entries(mail.headers).map(([key, value]) =>
      typeof value === 'string' ? keptHeaderOf(key, value) : `${key}: ${value.value}`,
    ),
    keptHeaderOf('From', from),
    // This address is plain, and these names are the hub's own: nothing in them needs encoding.
    `To: ${to.address}`,
    ...(replyTo ? [keptHeaderOf('Reply-To', replyTo)] : []),
    `References: ${references}`,
    ...(subject.trim() ? [headerOf('Subject', subject)] : []),
    `Message-ID: ${messageId}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    ...headers,
  ]
  return Buffer.from(`${written.join('\r\n')}\r\n\r\n${body}`)
}

function writeParts({ text, html, attachments = [], icalEvent, messageId }: Mail): Part {
  // Neither a text nor base64 ever holds the first two signs.
  const boundary = `=_${messageId.slice(1, messageId.indexOf('@'))}`
  const shown = writeText('text/html', html)
  const crests = attachments.map(({ contentType, filename, cid, content }) =>
    writeBytes(content, [
      `Content-Type: ${contentType}; name=${filename}`,
      `Content-ID: <${cid}>`,
      `Content-Disposition: inline; filename=${filename}`,
    ]),
  )
  const related =
    crests.length > 0
      ? join('related; type="text/html"', `${boundary}-r`, [shown, ...crests])
      : shown
  const plain = writeText('text/plain', text)
  if (!icalEvent) return join('alternative', `${boundary}-a`, [plain, related])
  const { method, filename, content } = icalEvent
  const calendar = writeText('text/calendar', content, `; method=${method}`)
  const file = writeBytes(Buffer.from(content), [
    `Content-Type: application/ics; name=${filename}`,
    `Content-Disposition: attachment; filename=${filename}`,
  ])
  const alternatives = join('alternative', `${boundary}-a`, [plain, related, calendar])
  return join('mixed', `${boundary}-m`, [alternatives, file])
}

function join(kind: string, boundary: string, parts: readonly Part[]): Part {
  const written = parts.map(
    ({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`,
  )
  return {
    headers: [`Content-Type: multipart/${kind};\r\n boundary="${boundary}"`],
    body: `${written.join('')}--${boundary}--\r\n`,
  }
}

/** Base64 is shorter where most letters take several bytes: quoted-printable makes nine of three. */
function writeText(type: string, content: string, more = ''): Part {
  const bytes = Buffer.from(content)
  const header = `Content-Type: ${type}; charset=utf-8${more}`
  if (bytes.length > content.length * 1.3) return writeBytes(bytes, [header])
  return {
    headers: [header, 'Content-Transfer-Encoding: quoted-printable'],
    body: wrap(encode(bytes)),
  }
}

function writeBytes(content: Buffer, headers: readonly string[]): Part {
  return {
    headers: [...headers, 'Content-Transfer-Encoding: base64'],
    body: wrapBase64(encodeBase64(content)),
  }
}

const encoder = new MimeNode()

/** Returns a header as nodemailer encodes and folds it. */
const headerOf = (key: string, value: string | Mail['from']) =>
  foldLines(`${key}: ${encoder.encodeHeaderValue(key, value)}`, 76)

/** Most headers that are kept: senders are few. */
const most = 500

const made = new Map<string, string>()

/** The same of a value that many messages share, and that is about no usager. */
function keptHeaderOf(key: string, value: string | Mail['from']): string {
  const name = `${key} ${JSON.stringify(value)}`
  const known = made.get(name)
  if (known !== undefined) return known
  if (made.size >= most) made.clear()
  const header = headerOf(key, value)
  made.set(name, header)
  return header
}
