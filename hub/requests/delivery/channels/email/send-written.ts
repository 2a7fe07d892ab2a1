import { Readable } from 'node:stream'
import MimeNode from 'nodemailer/lib/mime-node'
import type { SentMessageInfo } from 'nodemailer/lib/smtp-pool'
import type { Mail } from './compose.ts'
import type { openTransport } from './open-transport.ts'
import { writeMail } from './write-mail.ts'

/** One attempt. */
interface Attempt {
  sent: Promise<SentMessageInfo>
  /** Whether any of the e-mail was sent: the server reads it only after it accepted DATA. */
  isBegun(): boolean
}

/** Sends an e-mail that the hub writes itself, over a connection of the transport's pool. */
export function sendWritten(
  { transporter }: Pick<ReturnType<typeof openTransport>, 'transporter'>,
  mail: Mail,
  signal: AbortSignal,
): Attempt {
  let stream: Readable | undefined
  // It has no parts of its own, and so no border between them.
  const message = new MimeNode('message/rfc822', { baseBoundary: 'none' })
    .setHeader('Message-ID', mail.messageId)
    .setEnvelope(mail.envelope)
  message.createReadStream = () => {
    stream = new Readable({
      read() {
        this.push(writeMail(mail))
        this.push(null)
      },
    })
    return stream
  }
  // The pool reads nothing else of a message.
  const queued = { data: { signal }, message } as unknown as Parameters<typeof transporter.send>[0]
  const sent = new Promise<SentMessageInfo>((resolve, reject) => {
    transporter.send(queued, (error, info) => (error ? reject(error) : resolve(info)))
  })
  return { sent, isBegun: () => stream?.readableDidRead === true }
}
