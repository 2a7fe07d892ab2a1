import { createServer } from 'node:http'
import { freePort } from '../world/free-port.ts'

/** A malicious tool at one address: `/path/AA-1`, read with `movingToolRule`. */
export interface HostileTool {
  origin: string
  /** Its URL under another host name, thus another origin. */
  elsewhere: string
  /** Its present page; `REFERENCE` stands for the requested one. */
  page: { type: string; body: string }
  /** Closes every connection, like a server that is down. */
  isGone: boolean
  /** Paths that a browser prerendered. */
  prerendered: string[]
  close(): void
}

/** What shows one request, as the rule wants it. */
export const article = (reference: string, email = `${reference.toLowerCase()}@usager.example`) =>
  `<article class="request"><h1 class="ref">${reference}</h1>
    <p class="who">Usager ${reference}</p><a class="mail" href="#">${email}</a></article>`

/** A page of this body. */
export const html = (body: string) => ({ type: 'text/html', body: `<!doctype html>${body}` })

/** Opens it on a port of its own. */
export async function openHostileTool(): Promise<HostileTool> {
  const port = await freePort()
  const server = createServer(({ url = '/', headers }, response) => {
    if (tool.isGone) return void response.destroy()
    const { searchParams, pathname } = new URL(url, 'http://a')
    if (headers['sec-purpose']?.includes('prerender')) tool.prerendered.push(pathname)
    const framed = searchParams.get('framed')
    const [, , reference = ''] = pathname.split('/')
    const { type, body } =
      framed !== null
        ? html(`<iframe src="${framed}"></iframe>`)
        : pathname.startsWith('/other/')
          ? html(article(reference))
          : tool.page
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    })
    response.end(body.replaceAll('REFERENCE', reference))
  })
  const tool: HostileTool = {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    page: html(''),
    isGone: false,
    prerendered: [],
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return tool
}
