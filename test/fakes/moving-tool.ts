import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import { freePort } from '../world/free-port.ts'

/** A tool of one page that moves in every way tools do; see `test/fixtures/moving-tool/tool.js`. */
export interface MovingTool {
  origin: string
  /** What its pages say that they show, in any order. */
  told: Told[]
  close(): void
}

/** What a page shows from this moment on, in milliseconds since 1970. */
export interface Told {
  at: number
  /** One more each time the same document says something. */
  turn: number
  reference: string | null
  /** Of whose the usager is that stands there. */
  person: string | null
  /** The longest that the page was kept from its work until now, in milliseconds. */
  lag: number
}

/** How it is read where it stands: one kind of page for each place where tools have their reference. */
export const movingToolRule = (origin: string): ToolRule => ({
  schema: 1,
  id: 'taught.moving',
  version: 1,
  tool: { name: 'Outil' },
  origins: [origin],
  pages: (
    [
      ['path', { path: '^/path/(?<value>[A-Z]{2}-\\d+)$' }],
      ['query', { search: 'id' }],
      ['hash', { hash: '^/demandes/(?<value>[A-Z]{2}-\\d+)$' }],
      ['plain', { hash: '^id=(?<value>[A-Z]{2}-\\d+)$' }],
      ['still', null],
      ['framed', null],
    ] as const
  ).map(([page, way]) => ({
    page,
    when: { path: `^/${page}(/|$)` },
    ...(page === 'framed' && { frame: 'iframe#request' }),
    root: 'article.request',
    reference: {
      ways: [...(way ? [way] : []), { text: ['.ref'] }],
      as: { shape: '[A-Z]{2}-\\d+' },
    },
    fields: { email: { text: ['.mail'] }, name: { text: ['.who'] } },
  })),
})

/** Opens the tool on a port of its own. */
export async function openMovingTool(): Promise<MovingTool> {
  const port = await freePort()
  const told: Told[] = []
  const server = createServer(async (request, response) => {
    const { url = '/' } = request
    const { pathname, searchParams } = new URL(url, 'http://a')
    const [, first = ''] = pathname.split('/')
    if (first.endsWith('.js'))
      return answer(response, 'text/javascript', readFileSync(`test/fixtures/moving-tool/${first}`))
    if (first === 'told') {
      told.push(JSON.parse(Buffer.concat(await request.toArray()).toString()) as Told)
      return void response.writeHead(204).end()
    }
    // A picture that takes its time: until it is there, the page around it is not loaded.
    if (first === 'slow.png')
      return void setTimeout(
        () => answer(response, 'image/png', ''),
        Number(searchParams.get('ms')),
      )
    if (first === 'frame') return answer(response, 'text/html', frame(searchParams))
    answer(response, 'text/html', first === 'framed' ? framed : page)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${port}`,
    told,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
}

const page = `<!doctype html>
<html lang="fr">
<title>Outil</title>
<style>[data-state=inactive] { display: none } [data-state=parked] { visibility: hidden }</style>
<main></main>
<script src="/tool.js"></script>
</html>`

const framed = page.replace('</main>', '</main><iframe id="request"></iframe>')

/** One request in a frame. */
function frame(asked: URLSearchParams): string {
  const reference = asked.get('id') ?? ''
  const request = `<article class="request"><h1 class="ref">${reference}</h1>
    <p class="who">Usager ${reference}</p>
    <a class="mail" href="#">${reference.toLowerCase()}@usager.example</a></article>`
  return `<!doctype html>
<html lang="fr">${reference && request}
<script src="/frame.js"></script>
<img src="/slow.png?ms=${asked.get('ms')}" alt="">
</html>`
}
