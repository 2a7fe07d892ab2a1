import { createServer } from 'node:http'
import { freePort } from '../world/free-port.ts'

/** A back office that shows requests as Valmont's does, and moves between them without loading. */
export interface Office {
  origin: string
  /** Address of the page of a request. */
  at(reference: string): string
  close(): void
}

/** Opens the office on a port of its own. */
export async function openOffice(): Promise<Office> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const isPage = /^\/(demandes(\/.*)?)?$/.test(new URL(request.url ?? '/', 'http://a').pathname)
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(isPage ? page : '')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    at: (reference) => `${origin}/demandes/${reference}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * Draws the request of the address. `go(reference, wait)` moves there as such tools do: the address
 * first, what it shows `wait` milliseconds later.
 */
const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Office</title>
<header data-signed-in="agent@valmont.example">Agent du guichet</header>
<main></main>
<script>
  const draw = () => {
    const reference = location.pathname.split('/')[2]
    document.querySelector('main').innerHTML = reference ? \`
      <article data-request="\${reference}">
        <h1>Demande \${reference}</h1>
        <span data-field="reference">\${reference}</span>
        <span data-field="name">Usager \${reference}</span>
        <a data-field="email" href="#">\${reference.toLowerCase()}@usager.example</a>
        <a data-field="phone" href="#">06 12 34 56 78</a>
        <section class="messages">
          <p>Écrivez à <a data-field="email" href="#">intrus@usager.example</a></p>
        </section>
      </article>\` : '<p>Demandes</p>'
  }
  const go = (reference, wait = 0) => {
    history.pushState({}, '', '/demandes/' + reference)
    if (wait > 0) setTimeout(draw, wait)
    else draw()
  }
  addEventListener('popstate', draw)
  draw()
</script>
</html>`
