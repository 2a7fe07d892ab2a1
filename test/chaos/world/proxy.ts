import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { freePort } from '../../world/free-port.ts'

/** Longest that a hub is waited for, in milliseconds: no honest answer takes as long. */
const patience = 15_000

/** A plain reverse proxy: each call goes to the next hub, on a connection of its own, once. */
export interface Proxy {
  url: string
  close(): Promise<void>
}

/** About which hub an answer is that no hub gave, and whether that hub had been reached. */
export const proxySign = 'x-proxy-about'
export const brokenSign = 'x-proxy-broke-off'

/** What does not answer in time is 504, what is not there 502, as proxies say it. */
export async function openProxy(targets: () => readonly number[], port?: number): Promise<Proxy> {
  let next = 0
  const server = createServer((asked, answer) => {
    const ports = targets()
    const nth = next++ % ports.length
    pass(asked, answer, ports[nth] ?? 0, nth)
  })
  const own = port ?? (await freePort())
  await new Promise<void>((resolve) => server.listen(own, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${own}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(asked: IncomingMessage, answer: ServerResponse, port: number, nth: number): void {
  const { method, url, headers } = asked
  const refuse = (status: number, isReached: boolean) => {
    clearTimeout(late)
    if (answer.headersSent) return void answer.destroy()
    answer.writeHead(status, { [proxySign]: String(nth), ...(isReached && { [brokenSign]: '1' }) })
    answer.end()
  }
  const inner = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false })
  const late = setTimeout(() => {
    refuse(504, true)
    inner.destroy()
  }, patience)
  inner.on('response', (said) => {
    answer.writeHead(said.statusCode ?? 502, said.headers)
    said.on('error', () => answer.destroy()).pipe(answer)
  })
  inner.on('error', ({ code }: Error & { code?: string }) => refuse(502, code !== 'ECONNREFUSED'))
  answer.on('close', () => {
    clearTimeout(late)
    inner.destroy()
  })
  asked.on('error', () => inner.destroy()).pipe(inner)
}
