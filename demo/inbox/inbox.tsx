import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { endConnections } from '../../hub/platform/http/end-connections.ts'
import { sendPage } from '../pages/render.ts'
import mark from './art/boite.svg?raw'
import { EmailPage } from './email-page.tsx'
import { FaultPage } from './fault-page.tsx'
import { addGateway } from './gateway.ts'
import { ListPage } from './list-page.tsx'
import { isOwnHost } from './own-host.ts'
import fitLetter from './script/fit-letter.js?raw'
import refresh from './script/refresh.js?raw'
import type { InboxSettings } from './settings.ts'
import { sheet } from './style/sheet.ts'
import { visitOf } from './visit.ts'

const policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Content-Security-Policy of a letter's HTML: shown in a sandboxed frame. */
const letterPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox allow-same-origin"

/** Static files. */
const files: Readonly<Record<string, { type: string; text: string }>> = {
  '/inbox.css': { type: 'text/css; charset=utf-8', text: sheet },
  '/inbox.js': { type: 'text/javascript; charset=utf-8', text: refresh },
  '/letter.js': { type: 'text/javascript; charset=utf-8', text: fitLetter },
  '/inbox.svg': { type: 'image/svg+xml', text: mark },
}

/** Creates the inbox of everything the demo sends, with its SMS gateway. */
export function createInbox(settings: InboxSettings): FastifyInstance {
  const { messages, host, now } = settings
  const app = Fastify({ logger: { level: 'warn' }, routerOptions: { ignoreTrailingSlash: true } })
  endConnections(app)
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', policy)
    reply.header('x-content-type-options', 'nosniff')
    // Send no referrer when a person follows a link of a message.
    reply.header('referrer-policy', 'no-referrer')
    reply.header('cache-control', 'private, no-cache')
    reply.header('vary', 'accept-language')
  })
  app.addHook('onRequest', async (request, reply) => {
    if (isOwnHost(request.headers.host, host, request.socket.localPort)) return
    const visit = visitOf(request, now())
    return sendPage(reply, <FaultPage visit={visit} words="elsewhere" />, 421)
  })
  const findEmail = ({ params }: { params: unknown }) => {
    const found = messages.find((params as { id: string }).id)
    return found?.kind === 'email' ? found : undefined
  }

  app.get('/', (request, reply) => {
    const visit = visitOf(request, now())
    return sendPage(reply, <ListPage visit={visit} messages={messages.list()} />)
  })
  app.get('/messages/:id', (request, reply) => {
    const email = findEmail(request)
    const visit = visitOf(request, now())
    if (!email) return sendPage(reply, <FaultPage visit={visit} words="missing" />, 404)
    return sendPage(reply, <EmailPage visit={visit} email={email} />)
  })
  app.get('/messages/:id/html', (request, reply) => {
    const html = findEmail(request)?.html
    if (!html) return reply.callNotFound()
    return reply
      .header('content-security-policy', letterPolicy)
      .type('text/html; charset=utf-8')
      .send(html)
  })
  app.get('/messages/:id/calendar.ics', (request, reply) => {
    const calendar = findEmail(request)?.calendar
    if (!calendar) return reply.callNotFound()
    return reply.type('text/calendar; charset=utf-8').send(calendar)
  })
  for (const [path, { type, text }] of Object.entries(files))
    app.get(path, (_request, reply) => reply.type(type).send(text))
  addGateway(app, settings)

  app.setNotFoundHandler((request, reply) =>
    sendPage(reply, <FaultPage visit={visitOf(request, now())} words="missing" />, 404),
  )
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status >= 500) request.log.error(fault)
    return sendPage(reply, <FaultPage visit={visitOf(request, now())} words="broken" />, status)
  })
  return app
}
