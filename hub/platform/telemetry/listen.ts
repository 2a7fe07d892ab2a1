import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { digest } from '../crypto/digest.ts'
import { isLoopback } from '../outbound/loopback.ts'
import { figuresType } from './merge-figures.ts'
import type { MetricsSettings } from './settings.ts'

/** The server of the metrics. */
export interface Listening {
  close(): Promise<void>
}

/** The hub cannot listen at the address of the metrics. */
export class FiguresUnheard extends Error {
  /** Address and port. */
  readonly where: string
  /** Error code of the operating system. */
  readonly code: string | undefined
  constructor(where: string, code: string | undefined) {
    super(`No figures can be given on ${where}`)
    this.where = where
    this.code = code
  }
}

/**
 * Serves the metrics at `/metrics`, on their own address: the traffic of a town's services is not
 * public. Without a token the address must be loopback, and a page of a browser under another host
 * name is refused.
 * @param read returns the metrics as text; concurrent callers share one result
 * @param failed called with an error, once for all concurrent callers
 * @throws FiguresUnheard
 */
export async function listenForFigures(
  { host, port, token }: MetricsSettings,
  read: () => Promise<string>,
  failed: (error: Error) => void,
): Promise<Listening> {
  let reading: Promise<string> | null = null
  const readOnce = () => {
    reading ??= read()
      .catch((error: Error) => {
        failed(error)
        throw error
      })
      .finally(() => {
        reading = null
      })
    return reading
  }
  const server = createServer({ headersTimeout: 5000, requestTimeout: 10_000 }, (asked, answer) => {
    answer.setHeader('cache-control', 'no-store')
    answer.setHeader('x-content-type-options', 'nosniff')
    const status = judge(asked, token)
    if (status === 401) answer.setHeader('www-authenticate', 'Bearer')
    if (status !== 200) return void answer.writeHead(status).end()
    readOnce().then(
      (figures) => answer.writeHead(200, { 'content-type': figuresType }).end(figures),
      () => answer.writeHead(503).end(),
    )
  })
  server.maxConnections = 64
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new FiguresUnheard(`${host}:${port}`, code)),
    )
    server.listen(port, host, resolve)
  })
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function judge({ method, url, headers }: IncomingMessage, token: string | null): number {
  if (token !== null) {
    const [, said = ''] = /^Bearer (.+)$/i.exec(headers.authorization ?? '') ?? []
    if (!timingSafeEqual(Buffer.from(digest(said)), Buffer.from(digest(token)))) return 401
  } else if (!isOwnName(headers.host)) return 403
  if (url !== '/metrics') return 404
  return method === 'GET' ? 200 : 405
}

function isOwnName(host = ''): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname)
}
