import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What a mail server of the bench took: to which number it went, and when, in milliseconds. */
export type Taken = readonly (readonly [number: number, at: number])[]

/** How often it says what it took, in milliseconds: saying it must cost neither side much. */
const often = 20

/** A mail server that takes each letter at once, in a process of its own. */
export async function run(): Promise<void> {
  // A bench that ended before its time leaves nobody behind.
  process.once('disconnect', () => process.exit())
  let taken: [number, number][] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo
        taken.push([Number(to?.address.split('@')[0]), performance.timeOrigin + performance.now()])
        done()
      })
      stream.resume()
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  process.send?.((listening.address() as AddressInfo).port)
  setInterval(() => {
    if (taken.length > 0) process.send?.(taken)
    taken = []
  }, often)
  await new Promise(() => {})
}
