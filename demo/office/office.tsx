import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { endConnections } from '../../hub/platform/http/end-connections.ts'
import { sendPage } from '../pages/render.ts'
import mark from './art/dossiers.svg?raw'
import { FaultPage } from './fault-page.tsx'
import { ListPage } from './list-page.tsx'
import { RequestPage } from './request-page.tsx'
import navigation from './script/navigation.js?raw'
import { readSearch, search } from './search.ts'
import type { OfficeSettings } from './settings.ts'
import { sheet } from './style/sheet.ts'
import { visitOf } from './visit.ts'

const policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Static files. */
const files: Readonly<Record<string, { type: string; text: string }>> = {
  '/dossiers.css': { type: 'text/css; charset=utf-8', text: sheet },
  '/dossiers.js': { type: 'text/javascript; charset=utf-8', text: navigation },
  '/dossiers.svg': { type: 'image/svg+xml', text: mark },
}

/**
 * Creates the back office, a third-party tool: it reads the register and knows nothing of the hub.
 * It has no sign-in, because its data is invented.
 */
export function createOffice({ register, now }: OfficeSettings): FastifyInstance {
  const app = Fastify({
    logger: { level: 'warn' },
    routerOptions: { ignoreTrailingSlash: true },
  })
  endConnections(app)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
    reply.header('cache-control', 'private, no-cache')
    reply.header('vary', 'accept-language')
  })

  app.get('/', (_request, reply) => reply.redirect('/demandes'))
  app.get('/demandes', (request, reply) => {
    const wanted = readSearch(request.query)
    const entries = search(register.list(), wanted)
    const visit = visitOf(request, now())
    return sendPage(reply, <ListPage visit={visit} search={wanted} entries={entries} />)
  })
  app.get('/demandes/:reference', (request, reply) => {
    const { reference } = request.params as { reference: string }
    const entries = register.list()
    const at = entries.findIndex((entry) => entry.reference === reference)
    const entry = entries[at]
    const visit = visitOf(request, now())
    if (!entry) return sendPage(reply, <FaultPage visit={visit} words="missing" />, 404)
    const neighbours = { previous: entries[at - 1], next: entries[at + 1] }
    return sendPage(reply, <RequestPage visit={visit} entry={entry} neighbours={neighbours} />)
  })
  for (const [path, { type, text }] of Object.entries(files))
    app.get(path, (_request, reply) => reply.type(type).send(text))

  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, <FaultPage visit={visitOf(request, now())} words="nowhere" />, 404),
  )
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status >= 500) request.log.error(fault)
    return sendPage(reply, <FaultPage visit={visitOf(request, now())} words="broken" />, status)
  })
  return app
}
