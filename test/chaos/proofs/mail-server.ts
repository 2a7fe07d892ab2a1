import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { Arrivals, proofIn } from './arrivals.ts'
import type { Mailbox } from './draw-usagers.ts'

/** How long a slow server looks at a letter before it says that it has it, in milliseconds. */
const slowly = 400

/** A mail server that never dies, and treats each mailbox as it was drawn. */
export interface ChaosMail {
  url: string
  arrived: Arrivals
  close(): Promise<void>
}

export const addressOf = (usager: number) => `usager${usager}@exemple.fr`

/** @param heard told of each letter that arrived */
export async function openMail(
  mailboxOf: (usager: number) => Mailbox | null,
  heard: () => void,
): Promise<ChaosMail> {
  const arrived = new Arrivals()
  const tried = new Set<string>()
  const isFirst = (what: string) => !tried.has(what) && !!tried.add(what)
  const usagerOf = (address: string) => Number(/^usager(\d+)@/.exec(address)?.[1])
  const drop = ({ id }: SMTPServerSession) => {
    for (const one of server.connections) if (one.id === id) one._socket.destroy()
  }
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 10,
    onRcptTo({ address }, _, done) {
      const how = mailboxOf(usagerOf(address))
      if (how === 'has no such mailbox') return done(reply(550, '5.1.1 User unknown'))
      if (how === 'greylists' && isFirst(address)) return done(reply(451, '4.7.1 Come back later'))
      return done()
    },
    async onData(stream, session, done) {
      const usager = usagerOf(session.envelope.rcptTo[0]?.address ?? '')
      const how = mailboxOf(usager)
      const pieces: Buffer[] = []
      // Whoever sends may be killed meanwhile: what came is no letter then.
      const isWhole = await stream
        .forEach((piece: Buffer) => void pieces.push(piece))
        .then(
          () => true,
          () => false,
        )
      if (!isWhole) return
      const { messageId = '', text = '' } = await PostalMime.parse(Buffer.concat(pieces))
      if (how === 'drops in the letter' && isFirst(messageId)) return drop(session)
      arrived.add(proofIn(usager, text), messageId)
      heard()
      if (how === 'drops after the letter' && isFirst(messageId)) return drop(session)
      if (how === 'takes slowly') setTimeout(done, slowly)
      else done()
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    arrived,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function reply(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code })
}
