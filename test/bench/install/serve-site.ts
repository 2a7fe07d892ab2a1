import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of one page, of which somebody may paste lines into the text. */
export interface ServedSite {
  url: string
  paste(lines: string): void
  close(): Promise<void>
}

/** Serves it on a port of its own. */
export async function serveSite(): Promise<ServedSite> {
  let pasted = ''
  const server = createServer((_, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.end(
      `<!doctype html><html lang="fr"><title>Ville</title><main><h1>Merci</h1>${pasted}</main></html>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    paste(lines) {
      pasted = lines
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
