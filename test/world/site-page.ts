import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of a site, on this machine, that answers as a test wants. */
export interface SitePage {
  origin: string
  /** The paths that were asked for. */
  asked: string[]
  answer: (request: IncomingMessage, response: ServerResponse) => unknown
  /** Answers this page from now on. */
  shows(html: string, headers?: Record<string, string>): void
  close(): Promise<void>
}

/** Starts a site of one page. @param port on which it listens; any that is free without */
export async function startSitePage(port = 0): Promise<SitePage> {
  const page: SitePage = {
    origin: '',
    asked: [],
    answer: (_, response) => response.writeHead(404).end(),
    shows(html, headers = {}) {
      page.answer = (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
          .end(html)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer((request, response) => {
    page.asked.push(request.url ?? '')
    page.answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  page.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return page
}
