import { randomUUID } from 'node:crypto'
import PostalMime, { type Email as Parsed } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { Email } from './message.ts'
import type { InboxSettings } from './settings.ts'
import { writeBounce } from './write-bounce.ts'

/** Mail to this domain bounces. */
const nobody = '@absent.example'

/** Longest accepted e-mail, in bytes. */
const longest = 2_000_000

/** Longest stored part of an e-mail, in characters. */
const longestKept = 200_000

/** Longest stored line, in characters. */
const longestLine = 2000

/** Headers to show. */
const shown = [
  'message-id',
  'references',
  'date',
  'content-language',
  'auto-submitted',
  'list-unsubscribe',
  'list-unsubscribe-post',
]

/** Opens the town's mail server, which accepts every address. It listens on this machine only. */
export async function openMailServer(
  { messages, sendBack, now }: InboxSettings,
  port: number,
): Promise<{ close(): Promise<void> }> {
  const server = new SMTPServer({
    name: 'courrier.valmont.example',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: longest,
    rejectOversized: true,
    closeTimeout: 500,
    async onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      for await (const piece of stream) pieces.push(piece)
      if (stream.sizeExceeded) return done(new Error('too large'))
      const raw = Buffer.concat(pieces)
      const [to = ''] = envelope.rcptTo.map(({ address }) => address)
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const isReturned = to.endsWith(nobody)
      try {
        const parsed = await PostalMime.parse(raw, { attachmentEncoding: 'base64' })
        const email = emailOf(parsed, to, now())
        messages.add({ ...email, isReturned })
        done(null, `2.0.0 Ok: queued as ${email.id.slice(0, 8)}`)
      } catch {
        return done(Object.assign(new Error('5.6.0 This is no message'), { responseCode: 554 }))
      }
      if (isReturned && from !== '')
        sendBack(writeBounce({ letter: raw.toString('latin1'), from, to, now: now() }))
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { close: () => new Promise((resolve) => server.close(resolve)) }
}

function emailOf(parsed: Parsed, to: string, at: Date): Omit<Email, 'isReturned'> {
  const { from, subject = '', text = '', html = null, headers, attachments } = parsed
  const calendar = attachments.find(({ mimeType }) =>
    /^(text\/calendar|application\/ics)$/.test(mimeType),
  )
  return {
    kind: 'email',
    id: randomUUID(),
    at: at.toISOString(),
    to,
    from: (from?.address ? `${from.name} <${from.address}>`.trim() : (from?.name ?? '')).slice(
      0,
      longestLine,
    ),
    subject: subject.slice(0, longestLine),
    text: text.slice(0, longestKept),
    html: keptWhole(html && withPictures(html, attachments)),
    calendar: keptWhole(
      calendar ? Buffer.from(String(calendar.content), 'base64').toString() : null,
    ),
    headers: headers
      .filter(({ key }) => shown.includes(key))
      .map(({ originalKey, value }) => [originalKey, value.slice(0, longestLine)]),
  }
}

/** Puts the pictures that travel with an e-mail where its HTML names them (`cid:`). */
function withPictures(html: string, attachments: Parsed['attachments']): string {
  return attachments
    .filter(({ mimeType }) => mimeType.startsWith('image/'))
    .reduce(
      (said, { mimeType, contentId = '', content }) =>
        said.replaceAll(
          `cid:${contentId.replace(/^<|>$/g, '')}`,
          `data:${mimeType};base64,${content}`,
        ),
      html,
    )
}

/** Drops a part that is too long: half of it would be misleading. */
function keptWhole(part: string | null): string | null {
  return part !== null && part.length <= longestKept ? part : null
}
