import { createServer } from 'node:http'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { endConnections } from '../../hub/platform/http/end-connections.ts'
import { sendPage } from '../pages/render.ts'
import { headers } from './headers.ts'
import { LogOutPage } from './log-out-page.tsx'
import { NoticePage } from './notice-page.tsx'
import { createProvider } from './provider.ts'
import { ours, routes } from './routes.tsx'
import type { IdentitySettings } from './settings.ts'
import { visitOf, visitOfLibrary } from './visit.ts'

/**
 * Creates the town's identity provider: the pages of a certified OpenID Connect library. It keeps
 * its state in memory.
 */
export function createIdentity(settings: IdentitySettings): FastifyInstance {
  const { hub } = settings
  const provider = createProvider(settings, {
    logOut: (ctx, secret) => page(<LogOutPage visit={visitOfLibrary(hub, ctx)} secret={secret} />),
    loggedOut: (ctx) => page(<NoticePage visit={visitOfLibrary(hub, ctx)} words="loggedOut" />),
    refused: (ctx) => page(<NoticePage visit={visitOfLibrary(hub, ctx)} words="refused" />),
    missing: (ctx) => page(<NoticePage visit={visitOfLibrary(hub, ctx)} words="missing" />),
  })
  const library = provider.callback()

  const app = Fastify({
    logger: { level: 'warn' },
    bodyLimit: 8 * 1024,
    serverFactory: (answer) =>
      createServer((request, response) =>
        ours.test(request.url ?? '') ? answer(request, response) : library(request, response),
      ),
  })
  endConnections(app)
  app.addHook('onSend', async (_request, reply) => void reply.headers(headers))
  app.setErrorHandler((fault: FastifyError, request, reply) => {
    // The library answers 400 for an unknown or expired sign-in.
    const isGone = (fault.statusCode ?? 500) < 500
    if (!isGone) request.log.error(fault)
    const words = isGone ? 'expired' : 'refused'
    const shown = <NoticePage visit={visitOf(hub, request)} words={words} />
    return sendPage(reply, shown, fault.statusCode ?? 500)
  })
  routes(app, provider, settings)
  return app
}

const page = (node: Parameters<typeof renderToString>[0]) =>
  `<!doctype html>${renderToString(node)}`
