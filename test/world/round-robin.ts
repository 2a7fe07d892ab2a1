import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Timeout of a hub, in milliseconds. */
const patience = 15_000

/** Header of the proxy's own errors: which hub, and whether it was reached. */
export const proxySign = 'x-proxy-about'
export const brokenSign = 'x-proxy-broke-off'

/** A reverse proxy that sends each request once, to the next hub. */
export interface RoundRobin {
  /** Its URL: for people, that of the hub. */
  address: string
  close(): Promise<void>
}

/**
 * Starts it on a port. It keeps no state, opens a connection for each request, and sets
 * `X-Forwarded-For`. It answers 504 for a timeout and 502 without a connection.
 * @param hubs URLs, in order
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
