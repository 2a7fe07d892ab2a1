import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyReply } from 'fastify'
import type { Access } from '#shared/contract/agents/access.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import type { Overview } from '#shared/contract/reporting/overview.ts'
import { writeSignedOut } from '../../hub/agents/sign-in/signed-out.ts'
import { installSecurityHeaders } from '../../hub/platform/http/security-headers.ts'
import { accounts } from './accounts.ts'
import { addProvider, type ProviderKnobs } from './provider.ts'

/** A stateless double of a hub for the console: it answers what the test sets. */
export interface HubProvider {
  /** Its URL, also its issuer. */
  issuer: string
  provider: ProviderKnobs
  /** The access log, newest first. */
  looks: Access[]
  /** What usagers said, newest first. */
  feedback: FeedbackRead[]
  /** Number of redirects to the identity provider's logout. */
  signedOut: number
  /** Paths that do not answer. */
  silent: Set<string>
  /** Paths whose answers are held, in order, until released. */
  onTheWay: Map<string, (() => void)[]>
  /** URLs received, to search for secrets. */
  addresses: string[]
  stop(): Promise<void>
}

const pageSize = 20
const page =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Parvis, console</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/console/console.css"><script type="module" src="/console/console.js"></script></head><body><div id="console"></div></body></html>'
const font = readFileSync(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)

/**
 * Starts the parts of a hub that the console needs: files, sign-in, data.
 * @param read returns what the first page is told
 */
export async function startHubProvider(port: number, read: () => Overview): Promise<HubProvider> {
  const issuer = `http://127.0.0.1:${port}`
  const app = fastify({ forceCloseConnections: true })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  // The hub's real security headers.
  await installSecurityHeaders(app)
  await app.register(fastifyStatic, {
    root: resolve('dist/console'),
    prefix: '/console/',
    index: false,
  })
  const hub: HubProvider = {
    issuer,
    provider: await addProvider(app, issuer),
    looks: [],
    feedback: [],
    signedOut: 0,
    silent: new Set(),
    onTheWay: new Map(),
    addresses: [],
    stop: () => app.close(),
  }
  app.addHook('onRequest', async (request, reply) => {
    hub.addresses.push(request.url)
    const [path = ''] = request.url.split('?')
    return hub.silent.has(path) ? reply.code(503).send({ code: 'unavailable' }) : undefined
  })
  app.addHook('onSend', async (request) => {
    const waiting = hub.onTheWay.get(request.url.split('?')[0] ?? '')
    if (waiting) await new Promise<void>((resolve) => waiting.push(resolve))
  })
  app.get('/console/', (_, reply) => reply.type('text/html; charset=utf-8').send(page))
  app.get('/assets/atkinson-hyperlegible-next.woff2', (_, reply) =>
    reply.type('font/woff2').send(font),
  )
  app.get('/sign-out', (_, reply) => {
    hub.signedOut++
    return reply.redirect('/signed-out', 303)
  })
  app.get('/signed-out', (_, reply) =>
    reply.type('text/html; charset=utf-8').send(writeSignedOut('fr')),
  )
  app.get('/assets/pages.css', (_, reply) => reply.type('text/css').send(''))

  app.get('/v1/agent', (request, reply) => {
    const login = hub.provider.who(request.headers.authorization)
    return login === null ? refuse(reply, 401, 'token_refused') : accounts[login]
  })
  app.delete('/v1/agent/sessions', (request, reply) => {
    if (hub.provider.who(request.headers.authorization) === null)
      return refuse(reply, 401, 'token_refused')
    hub.provider.endAll()
    return reply.code(204).send()
  })
  app.get(
    '/v1/overview',
    (request, reply) => refusal(request.headers.authorization, reply) ?? read(),
  )
  app.get(
    '/v1/circumstances',
    (request, reply) =>
      refusal(request.headers.authorization, reply) ?? {
        zone: 'Europe/Paris',
        services: [],
        territories: [],
        circumstances: [],
      },
  )
  app.get('/v1/access', (request, reply) => {
    const { before = '~' } = request.query as { before?: string }
    const older = hub.looks.filter(({ access }) => access < before)
    const next = older.length > pageSize ? older[pageSize - 1]?.access : undefined
    return (
      refusal(request.headers.authorization, reply) ?? {
        zone: 'Europe/Paris',
        accesses: older.slice(0, pageSize),
        ...(next === undefined ? {} : { next }),
      }
    )
  })
  app.get('/v1/feedback', (request, reply) => {
    const { before, only } = request.query as { before?: string; only?: string }
    const written = hub.feedback.filter(({ comment }) => comment !== null)
    const waiting = written.filter(({ waits }) => waits !== null).reverse()
    const wanted = only === 'waiting' ? waiting : written
    const start = wanted.findIndex(({ day, id }) => `${day}.${id}` === before) + 1
    const feedback = wanted.slice(start, start + pageSize)
    const last = feedback.at(-1)
    return (
      refusal(request.headers.authorization, reply) ?? {
        feedback,
        ...(wanted.length > start + pageSize && last && { next: `${last.day}.${last.id}` }),
        zone: 'Europe/Paris',
        searched: true,
        services: [{ service: 'voirie', name: { fr: 'Voirie', en: 'Roads' } }],
        waiting: { n: waiting.length, days: waiting[0]?.waits ?? null },
        set_aside: { too_fast: 2 },
      }
    )
  })
  app.get('/v1/comment-assignees', () => ({ persons: [], teams: [] }))
  app.get('/v1/themes', () => ({ themes: [] }))
  app.get('/v1/reply-templates', () => ({ templates: [], services: [] }))
  app.put('/v1/feedback/:id/reply', (request, reply) => {
    const { id } = request.params as { id: string }
    const one = hub.feedback.find((known) => known.id === id)
    if (!one) return refuse(reply, 404, 'not_found')
    const { text } = request.body as { text: string }
    one.reply = { text, day: new Date().toISOString().slice(0, 10) }
    one.waits = null
    return one.reply
  })

  function refusal(authorization: string | undefined, reply: FastifyReply) {
    const login = hub.provider.who(authorization)
    if (login === null) return refuse(reply, 401, 'token_refused')
    return accounts[login]?.role === 'agent' ? refuse(reply, 403, 'role_refused') : null
  }

  await app.listen({ port, host: '127.0.0.1' })
  return hub
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({ type: 'about:blank', title: code, status, detail: code, code })
}
