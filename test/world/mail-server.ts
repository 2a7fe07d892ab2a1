import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** A received e-mail. */
interface ArrivedMail extends Email {
  envelope: { from: string; to: string }
  /** The raw message. */
  raw: string
}

/** Behaviours of the server. */
export type Behaviour =
  | 'accept'
  | 'refuse at the greeting'
  | 'refuse the recipient'
  | 'refuse the sender'
  | 'refuse the letter'
  | 'hang at the greeting'
  | 'hang at the recipient'
  | 'hang after the letter'
  | 'drop in the letter'
  | 'drop after the letter'
  | { greylist: number }
  | { say: string; at: 'recipient' | 'letter' }

/** A mail server with a configurable behaviour. */
export interface MailServer {
  /** Its URL, `smtp://…`. */
  url: string
  /** Accepted e-mails, oldest first, repeats included. */
  arrived: ArrivedMail[]
  /** Sets the behaviour, for everybody or one address. */
  behave(how: Behaviour, to?: string): void
  /** Number of connections. */
  connections: number
  /** Number of TLS connections aborted before a command. */
  doubted: number
  /** Its reply to an accepted letter. */
  thanks: string
  close(): Promise<void>
}

/**
 * Starts one that accepts everything.
 * @param user required login
 * @param tls key and certificate for implicit TLS
 */
export async function startMailServer(
  user: { user: string; pass: string } | null = null,
  port = 0,
  tls: { key: string; cert: string } | null = null,
): Promise<MailServer> {
  let general: Behaviour = 'accept'
  const particular = new Map<string, Behaviour>()
  const seen = new Map<string, number>()
  const forRecipient = (address: string) => particular.get(address) ?? general
  const drop = (session?: SMTPServerSession) => {
    for (const { id, _socket } of server.connections)
      if (!session || id === session.id) _socket.destroy()
  }

  const server: SMTPServer = new SMTPServer({
    name: 'mail.example',
    ...(tls && { ...tls, secure: true }),
    disabledCommands: user ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    authOptional: user === null,
    disableReverseLookup: true,
    hideSMTPUTF8: true,
    logger: false,
    closeTimeout: 10,
    onAuth({ username, password }, _, done) {
      if (username === user?.user && password === user?.pass) return done(null, { user: username })
      return done(reply(535, `5.7.8 ${username} ${password}: no`))
    },
    onConnect(_, done) {
      mail.connections += 1
      if (general === 'hang at the greeting') return
      if (general === 'refuse at the greeting') return done(reply(554, 'No service here'))
      return done()
    },
    onMailFrom(_, __, done) {
      if (general === 'refuse the sender') return done(reply(550, '5.7.1 We do not know you'))
      return done()
    },
    onRcptTo({ address }, _, done) {
      const how = forRecipient(address)
      if (how === 'hang at the recipient') return
      if (how === 'refuse the recipient')
        return done(reply(550, `5.1.1 <${address}>: Recipient address rejected:\r\n User unknown`))
      if (typeof how === 'object' && 'greylist' in how) {
        const times = (seen.get(address) ?? 0) + 1
        seen.set(address, times)
        if (times <= how.greylist) return done(reply(451, '4.7.1 Greylisted, come back later'))
      }
      if (typeof how === 'object' && 'say' in how && how.at === 'recipient')
        return done(said(how.say))
      return done()
    },
    async onData(stream, session, done) {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const how = forRecipient(to)
      const pieces: Buffer[] = []
      if (how === 'drop in the letter') {
        stream.once('data', () => drop(session))
        stream.resume()
        return
      }
      for await (const piece of stream) pieces.push(piece)
      if (how === 'refuse the letter') return done(reply(554, '5.7.1 Looks like spam'))
      if (typeof how === 'object' && 'say' in how && how.at === 'letter') return done(said(how.say))
      const raw = Buffer.concat(pieces)
      const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
      const parsed = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
      mail.arrived.push({ ...parsed, envelope: { from, to }, raw: raw.toString() })
      if (how === 'hang after the letter') return
      if (how === 'drop after the letter') return void drop(session)
      return done(null, mail.thanks)
    },
  })
  // Clients that reject its certificate cause errors here.
  server.on('error', () => {
    if (tls) mail.doubted += 1
  })
  const listening = server.listen(port, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  const at = (listening.address() as AddressInfo).port
  const credentials = user ? `${user.user}:${encodeURIComponent(user.pass)}@` : ''
  const mail: MailServer = {
    url: `smtp://${credentials}127.0.0.1:${at}`,
    arrived: [],
    connections: 0,
    doubted: 0,
    thanks: '2.0.0 Ok: queued as 4XyZ9B1c2D',
    behave(how, to) {
      if (to === undefined) general = how
      else particular.set(to, how)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        drop()
      }),
  }
  return mail
}

function reply(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code })
}

function said(line: string): Error {
  return reply(Number(line.slice(0, 3)), line.slice(4))
}
