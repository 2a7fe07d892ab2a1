import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A gateway that takes SMS, on this machine. */
export interface SmsGateway {
  url: string
  came: { headers: IncomingHttpHeaders; sms: { id: string; to: string; text: string } }[]
  /** How it answers from now on; until then it takes all. */
  answer: (response: ServerResponse, id: string) => unknown
  close(): Promise<void>
}

/** Starts a gateway that takes all, and calls each by a name of its own. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const gateway: SmsGateway = {
    url: '',
    came: [],
    answer: (response) => response.end(JSON.stringify({ id: `taken-${gateway.came.length}` })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer(async (request, response) => {
    const sms = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
    gateway.came.push({ headers: request.headers, sms })
    gateway.answer(response, sms.id)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  gateway.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`
  return gateway
}
