import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request to a receiver. */
interface Arrived {
  headers: IncomingHttpHeaders
  body: string
  event: {
    id: string
    type: string
    source: string
    subject?: string
    time: string
    data: Record<string, unknown>
  }
}

/** A webhook receiver on this machine. */
export interface Receiver {
  url: string
  port: number
  heard: Arrived[]
  /** Most concurrent events. */
  mostAtOnce: number
  /** Its answer, 204 by default. */
  answer: (response: ServerResponse, arrived: Arrived) => unknown
  close(): Promise<void>
}

/** Starts a receiver that accepts everything. */
export async function startReceiver(port = 0): Promise<Receiver> {
  let inHand = 0
  const receiver: Receiver = {
    url: '',
    port: 0,
    heard: [],
    mostAtOnce: 0,
    answer: (response) => response.writeHead(204).end(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer(async (request, response) => {
    inHand += 1
    receiver.mostAtOnce = Math.max(receiver.mostAtOnce, inHand)
    response.on('close', () => {
      inHand -= 1
    })
    let body = ''
    for await (const chunk of request) body += chunk
    const arrived = { headers: request.headers, body, event: JSON.parse(body) }
    receiver.heard.push(arrived)
    receiver.answer(response, arrived)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  receiver.port = (server.address() as AddressInfo).port
  receiver.url = `http://127.0.0.1:${receiver.port}/events`
  return receiver
}
