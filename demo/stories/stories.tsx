import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { endConnections } from '../../hub/platform/http/end-connections.ts'
import { sendPage } from '../pages/render.ts'
import { Fault } from '../pages/tool-page.tsx'
import arms from '../site/art/blason.svg?raw'
import landscape from '../site/art/paysage.svg?raw'
import { sheet } from '../site/style/sheet.ts'
import { Layout } from './layout.tsx'
import { StoriesPage } from './page.tsx'
import { listPictures } from './pictures.ts'
import type { StoriesSettings } from './settings.ts'
import own from './style/stories.css?raw'
import { visitOf } from './visit.ts'
import { newestAddress, newestPath } from './ways.ts'

const policy =
  "default-src 'self'; script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const files = [
  { address: '/stories.css', type: 'text/css; charset=utf-8', bytes: `${sheet}\n${own}` },
  { address: '/blason.svg', type: 'image/svg+xml', bytes: arms },
  { address: '/paysage.svg', type: 'image/svg+xml', bytes: landscape },
  ...listPictures().map((picture) => ({ ...picture, type: 'image/webp' })),
]

/** Creates the first page of the demo: three short stories, with links into the town. */
export function createStories(settings: StoriesSettings): FastifyInstance {
  const app = Fastify({ logger: { level: 'warn' } })
  endConnections(app)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'no-referrer')
    reply.header('cache-control', 'private, no-cache')
    reply.header('vary', 'accept-language')
  })

  app.get('/', (request, reply) =>
    sendPage(reply, <StoriesPage visit={visitOf(request)} settings={settings} />),
  )
  app.get(newestPath, (request, reply) =>
    reply.redirect(newestAddress(settings, visitOf(request).locale), 303),
  )
  for (const { address, type, bytes } of files)
    app.get(address, (_request, reply) => reply.type(type).send(bytes))

  app.setNotFoundHandler((request, reply) => sendPage(reply, faultPage(request, 'missing'), 404))
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status >= 500) request.log.error(fault)
    return sendPage(reply, faultPage(request, 'broken'), status)
  })
  return app
}

function faultPage(request: FastifyRequest, words: 'missing' | 'broken') {
  const visit = visitOf(request)
  const { title, text } = visit.text[words]
  const way = { href: `/?locale=${visit.locale}`, words: visit.text.back }
  return (
    <Layout visit={visit} title={title}>
      <div class="wrap prose">
        <Fault title={title} text={text} way={way} />
      </div>
    </Layout>
  )
}
