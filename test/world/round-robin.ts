import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Longest that a hub is waited for, in milliseconds: no honest answer takes as long. */
const patience = 15_000

/** About which hub an answer is that no hub gave, and whether that hub had been reached. */
export const proxySign = 'x-proxy-about'
export const brokenSign = 'x-proxy-broke-off'

/** A plain reverse proxy before several hubs, which gives each request to the next of them, once. */
export interface RoundRobin {
  /** Its own address: for people, that of the hub. */
  address: string
  close(): Promise<void>
}

/**
 * Starts it on a port. It remembers nobody, asks on a connection of its own each time, and says whom a
 * request came from. What does not answer in time is 504, what is not there 502, as proxies say it.
 * @param hubs addresses, in the order they are asked
 */
export async function startRoundRobin(port: number, hubs: readonly string[]): Promise<RoundRobin> {
  let next = 0
  const server = createServer((asked, answer) => {
    const nth = next++ % hubs.length
    pass(asked, answer, hubs[nth] ?? '', nth)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(asked: IncomingMessage, answer: ServerResponse, hub: string, nth: number): void {
  const { method, url = '/', headers, socket } = asked
  const refuse = (status: number, isReached: boolean) => {
    clearTimeout(late)
    if (answer.headersSent) return void answer.destroy()
    answer.writeHead(status, { [proxySign]: String(nth), ...(isReached && { [brokenSign]: '1' }) })
    answer.end()
  }
  const inner = request(new URL(url, hub), {
    method,
    headers: {
      ...headers,
      'x-forwarded-for': [headers['x-forwarded-for'], socket.remoteAddress]
        .filter(Boolean)
        .join(', '),
      'x-forwarded-proto': 'http',
    },
    agent: false,
  })
  const late = setTimeout(() => {
    refuse(504, true)
    inner.destroy()
  }, patience)
  inner.on('response', (said) => {
    answer.writeHead(said.statusCode ?? 502, said.rawHeaders)
    said.on('error', () => answer.destroy()).pipe(answer)
  })
  inner.on('error', ({ code }: Error & { code?: string }) => refuse(502, code !== 'ECONNREFUSED'))
  answer.on('close', () => {
    clearTimeout(late)
    inner.destroy()
  })
  asked.on('error', () => inner.destroy()).pipe(inner)
}
