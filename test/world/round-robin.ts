import { Agent, request as ask, createServer } from 'node:http'

/** A plain reverse proxy before several hubs, which gives each request to the next of them. */
export interface RoundRobin {
  /** Its own address: for people, that of the hub. */
  address: string
  close(): Promise<void>
}

/**
 * Starts it on a port. It keeps connections, remembers nobody, and says whom a request came from, as a
 * proxy of an organisation does.
 * @param hubs addresses, in the order they are asked
 */
export async function startRoundRobin(port: number, hubs: readonly string[]): Promise<RoundRobin> {
  const agent = new Agent({ keepAlive: true })
  let nth = 0
  const server = createServer((request, response) => {
    const hub = hubs[nth++ % hubs.length] ?? ''
    const from = request.headers['x-forwarded-for']
    const onwards = ask(new URL(request.url ?? '/', hub), {
      agent,
      method: request.method,
      headers: {
        ...request.headers,
        'x-forwarded-for': [from, request.socket.remoteAddress].filter(Boolean).join(', '),
        'x-forwarded-proto': 'http',
      },
    })
    onwards.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    })
    onwards.on('error', () => {
      if (!response.headersSent) response.writeHead(502)
      response.end()
    })
    request.pipe(onwards)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
