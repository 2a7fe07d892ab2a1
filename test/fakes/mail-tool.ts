import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { freePort } from '../world/free-port.ts'

/**
 * A mail tool that no rule knows, of one page whose address never changes; see
 * `test/fixtures/mail-tool/tool.js`.
 */
export interface MailTool {
  origin: string
  close(): void
}

/** Opens the tool on a port of its own. */
export async function openMailTool(): Promise<MailTool> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const isScript = request.url === '/tool.js'
    response.writeHead(200, { 'content-type': `text/${isScript ? 'javascript' : 'html'}` })
    response.end(isScript ? readFileSync('test/fixtures/mail-tool/tool.js') : page)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Courrier</title>
<style>.old { display: none } iframe { inline-size: 20rem; block-size: 10rem }</style>
<header>Courrier <span id="clock">14:05</span></header>
<nav>Reçus <span id="unread">3</span></nav>
<main></main>
<aside><h2>Contacts</h2></aside>
<script src="/tool.js"></script>
</html>`
