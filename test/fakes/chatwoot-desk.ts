import { createServer } from 'node:http'
import { freePort } from '../world/free-port.ts'

/** A person of a conversation. */
export interface DeskContact {
  name: string
  email: string
}

/**
 * A double of an agent's desk in Chatwoot, so much of it as a dashboard app meets: one frame for each
 * conversation, made anew with it, and the context as a JSON text once the frame is loaded and when
 * it asks. Written after chatwoot/chatwoot, `components/widgets/DashboardApp/Frame.vue` and
 * `components/widgets/conversation/ConversationBox.vue` (the key of the frame); not run.
 */
export interface ChatwootDesk {
  origin: string
  /** Address of a page that shows this one in a frame, for the conversations in it. */
  at(framed: string): string
  /** Address of a page of another tool, which shows this one in a frame and says nothing to it. */
  beside(framed: string): string
  close(): void
}

/** Opens a desk under a name of its own, so that it is another site than the hub for a browser. */
export async function openChatwootDesk(contacts: readonly DeskContact[]): Promise<ChatwootDesk> {
  const port = await freePort()
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const framed = searchParams.get('framed') ?? ''
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(pathname === '/' ? pageOf(framed, contacts) : silentPageOf(framed))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const origin = `http://localhost:${port}`
  return {
    origin,
    at: (framed) => `${origin}/?framed=${encodeURIComponent(framed)}`,
    beside: (framed) => `${origin}/silent?framed=${encodeURIComponent(framed)}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const silentPageOf = (framed: string) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Une demande</title>
<link rel="icon" href="data:,">
<iframe src="${framed}" width="360" height="781"></iframe>
</html>`

const pageOf = (framed: string, contacts: readonly DeskContact[]) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Conversations</title>
<link rel="icon" href="data:,">
<style>iframe { inline-size: 360px; block-size: 781px }</style>
<nav>${contacts.map(({ name }, at) => `<button id="open-${at + 1}">${name}</button>`).join('')}</nav>
<div id="app"></div>
<script>
const contacts = ${JSON.stringify(contacts)}
const contextOf = (id) => {
  const contact = { id: 70 + id, phone_number: null, ...contacts[id - 1] }
  return {
    conversation: { id, account_id: 1, status: 'open', messages: [], meta: { sender: contact, channel: 'Channel::Email' } },
    contact,
    currentAgent: { id: 1, name: 'Claire Morel', email: 'claire.morel@valmont.example' },
  }
}
const open = (id) => {
  const frame = document.createElement('iframe')
  const send = () => frame.contentWindow.postMessage(JSON.stringify({ event: 'appContext', data: contextOf(id) }), '*')
  frame.id = 'dashboard-app--frame-0-0'
  frame.src = ${JSON.stringify(framed)}
  frame.onload = send
  window.onmessage = ({ data }) => {
    if (data === 'chatwoot-dashboard-app:fetch-info') send()
  }
  document.getElementById('app').replaceChildren(frame)
}
for (const id of contacts.keys()) document.getElementById('open-' + (id + 1)).onclick = () => open(id + 1)
open(1)
</script>
</html>`
