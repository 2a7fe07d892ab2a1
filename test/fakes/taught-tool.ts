import { createServer } from 'node:http'
import { freePort } from '../world/free-port.ts'

/** A small tool that nobody has written a rule for. */
export interface UnknownTool {
  origin: string
  at(request: string): string
  /** The same page in a frame, beside frames that nobody may look into. */
  framed(request: string): string
  close(): void
}

/** What it knows of each request, by its number in the tool. */
const requests: Readonly<Record<string, readonly string[]>> = {
  '71': ['DEM-2026-0412', 'ali.benali@poste.example', '06 12 34 56 78', 'Ali Benali'],
  '72': ['DEM-2026-1630', 'eve.martin@courrier.example', '07 98 76 54 32', 'Ève Martin'],
  // The usager has no address: the tool shows the agent's in its place.
  '73': ['DEM-2026-9', 'agent@ville.example', '', 'Agent Duguichet'],
}

/** As strict as a policy is: nothing is drawn nor run that the page did not bring. */
const policy =
  "default-src 'none'; script-src 'nonce-own'; style-src 'nonce-own'; require-trusted-types-for 'script'"

/** Opens the tool on a port of its own. */
export async function openUnknownTool(): Promise<UnknownTool> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const elsewhere = `http://localhost:${port}`
  const server = createServer(({ url = '' }, response) => {
    const [, isFramed, request = ''] = /^\/(cadres\/)?fiches\/(\d+)$/.exec(url) ?? []
    const shown = requests[request]
    response.writeHead(shown ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': isFramed ? '' : policy,
    })
    if (isFramed) response.end(framesOf(request, elsewhere))
    else response.end(shown ? pageOf(shown) : '<!doctype html><title>Rien</title><p>Rien ici')
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin,
    at: (request) => `${origin}/fiches/${request}`,
    framed: (request) => `${origin}/cadres/fiches/${request}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page that counts in `heard` what it hears of presses and keys, and that a press on a link leaves. */
const pageOf = ([reference, email, phone, name]: readonly string[]) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Fiches</title>
<style nonce="own">body { font: 16px sans-serif; margin: 2rem } dt { color: #555 } dd { margin: 0 0 0.5rem }</style>
<header><nav><a href="/">Fiches</a></nav> <span class="signed-in">agent@ville.example</span></header>
<main>
  <h1><a href="/partie" class="fiche-title">Demande ${reference}</a></h1>
  <dl>
    <dt>Demandeur</dt><dd class="demandeur">${name}</dd>
    <dt>Courriel</dt><dd data-field="courriel">${email}</dd>
    <dt>Téléphone</dt><dd data-field="telephone">${phone}</dd>
  </dl>
  <p>Un nid-de-poule devant le 12 rue des Lilas.</p>
</main>
<script nonce="own">
  let heard = 0
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'keydown', 'keyup'])
    document.addEventListener(name, () => heard++, true)
</script>
</html>`

/** Three panes: a page of another origin, a closed text, and the request. */
const framesOf = (request: string, elsewhere: string) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Fiches</title>
<style>body { margin: 0 } iframe { display: block; width: 100%; height: 120px; border: 2px solid } #preview { height: 400px }</style>
<iframe title="Autre outil" src="${elsewhere}/fiches/72"></iframe>
<iframe title="Texte" sandbox="allow-same-origin" srcdoc="<p>Bonjour, je suis 2026."></iframe>
<iframe title="Fiche" id="preview" src="/fiches/${request}"></iframe>
</html>`
