import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'

/** Asks a proxy over TLS, on fifty connections. @returns a function that gives the status of an answer */
export function askOver(proxy: {
  port: number
  certificate: string | Buffer
  host: string
}): (path: string) => Promise<number> {
  const { port, certificate: ca, host: servername } = proxy
  const agent = new Agent({ ca, servername, keepAlive: true, maxSockets: 50 })
  return async (path) => {
    const asked = request({ host: '127.0.0.1', port, path, agent, headers: { host: servername } })
    asked.end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    return answer.statusCode ?? 0
  }
}
