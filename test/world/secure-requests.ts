import { once } from 'node:events'
import { type IncomingMessage, request as requestInTheOpen } from 'node:http'
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

/** Asks a proxy without TLS. @returns a function that gives the status and `Location` of an answer */
export function askInTheOpen(
  port: number,
  host: string,
): (method: string, path: string) => Promise<[status: number, location: string | undefined]> {
  return async (method, path) => {
    const where = { host: '127.0.0.1', port, agent: false, method, path, headers: { host } }
    const asked = requestInTheOpen(where).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.resume()
    await once(answer, 'end')
    return [answer.statusCode ?? 0, answer.headers.location]
  }
}
