import {
  Agent,
  request as ask,
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Network conditions: none; refused connections; late answers; answers cut after the hub received
 * the request; a captive portal's page or JSON; a gateway's page; a blocking firewall; a rate
 * limit.
 */
export const weathers = [
  'clear',
  'down',
  'slow',
  'cut',
  'portal',
  'elsewhere',
  'gateway',
  'blocked',
  'busy',
] as const
export type Weather = (typeof weathers)[number]

/** A line to a hub, with changeable network conditions. */
export interface Line {
  /** Its URL: for a page, the hub's. */
  address: string
  weather: Weather
  /** Every part sent on it, in order, as `id part`. */
  parts: string[]
  /** Number of parts sent again though accepted and acknowledged. */
  needless: number
  close(): Promise<void>
}

/** Answers of a middlebox in place of the hub, readable by every page. */
const inTheWay: Partial<Record<Weather, { status: number; type: string; body: string }>> = {
  portal: { status: 200, type: 'text/html', body: '<h1>Bienvenue sur le wifi de la gare</h1>' },
  elsewhere: { status: 200, type: 'application/json', body: '{"stored":"first","ok":true}' },
  gateway: { status: 502, type: 'text/html', body: '<h1>502 Bad Gateway</h1>' },
  blocked: { status: 403, type: 'application/json', body: '{"code":"blocked","detail":"Non"}' },
  busy: {
    status: 429,
    type: 'application/problem+json',
    body: '{"type":"/docs#too_many_requests","title":"","status":429,"code":"too_many_requests","detail":""}',
  },
}

/** Delay of a slow answer, in milliseconds. */
const lateness = 600

/** Opens a line to a hub. */
export async function openLine(hub: string): Promise<Line> {
  const agent = new Agent({ keepAlive: true })
  const taken = new Set<string>()
  const server = createServer((request, response) => void pass(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const line: Line = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: 'clear',
    parts: [],
    needless: 0,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request).catch(() => null)
    if (!body) return
    const { weather } = line
    if (request.method === 'POST' && request.url?.startsWith('/v1/feedback')) {
      const { id, part } = JSON.parse(String(body))
      const name = `${id} ${part}`
      line.parts.push(name)
      if (taken.has(name)) line.needless += 1
      response.once('finish', () => {
        if (response.statusCode < 300 && !inTheWay[weather]) taken.add(name)
      })
    }
    const instead = inTheWay[weather]
    if (weather === 'down') return void request.socket.destroy()
    if (instead) {
      const isAsking = request.method === 'OPTIONS'
      response
        .writeHead(isAsking ? 204 : instead.status, {
          'content-type': instead.type,
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'content-type',
          'access-control-expose-headers': 'retry-after',
          ...(weather === 'busy' && { 'retry-after': '1' }),
        })
        .end(isAsking ? undefined : instead.body)
      return
    }
    const { method, headers } = request
    const forward = ask(hub + request.url, { method, headers, agent }, async (answer) => {
      const said = await bodyOf(answer).catch(() => null)
      if (!said || weather === 'cut') return void request.socket.destroy()
      if (weather === 'slow') await new Promise((resolve) => setTimeout(resolve, lateness))
      response.writeHead(answer.statusCode ?? 502, answer.headers).end(said)
    })
    // A killed hub answers nobody.
    forward.once('error', () => request.socket.destroy())
    forward.end(body)
  }

  return line
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of message) pieces.push(piece)
  return Buffer.concat(pieces)
}
