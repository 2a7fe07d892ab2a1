import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyError } from 'fastify'
import { promiseText } from '#shared/text/usager/text.ts'
import { usagerLocaleOf } from '../locale.ts'
import { keepInOneFile } from '../pages/kept-page.ts'
import { writeNotice } from '../pages/notice.tsx'
import { type PromiseAnswer, writePromisePage } from '../pages/promise-page.tsx'
import { sheet } from '../pages/sheet.ts'
import { readPromiseKeys } from '../promises/keys.ts'
import { tellChecked } from '../promises/tell-checked.ts'
import { Refusal } from '../refusal.ts'
import type { Routes } from '../route.ts'
import type { Services } from '../services.ts'

/**
 * Where anybody checks a signed promise. What is pasted is posted, so that no address holds it; what
 * became of a promise is told to whoever holds its text, and to nobody else.
 */
export const promisePageRoutes: Routes<Services> = async (app, services) => {
  const { database, secret, clock, publicUrl, built } = services
  const address = `${publicUrl}/promesse`
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  // Somebody reads this in a browser: a database that is away is told on a page too.
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Refusal || (error.statusCode ?? 500) < 500) throw error
    const { name, code, stack } = error
    request.log.error({ err: { name, code, stack } }, 'promesse')
    const locale = usagerLocaleOf(request)
    const { title, unreachable } = promiseText[locale]
    page(reply)
    return reply.code(503).send(writeNotice(locale, title, unreachable))
  })

  app.get('/promesse', { schema: { hide: true } }, async (request, reply) => {
    const keys = await readPromiseKeys(database, secret)
    page(reply)
    return reply.send(writePromisePage(usagerLocaleOf(request), { keys, address, isKept: false }))
  })

  app.post('/promesse', { schema: { hide: true } }, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const { jws } = (request.body ?? {}) as Record<string, unknown>
    const typed = typeof jws === 'string' ? jws.slice(0, 8000) : ''
    const keys = await readPromiseKeys(database, secret)
    const { holds, sentences } = await tellChecked(database, typed, keys, locale, clock())
    const answer: PromiseAnswer = { holds, sentences, typed }
    page(reply)
    return reply
      .code(holds ? 200 : 422)
      .send(writePromisePage(locale, { keys, address, isKept: false }, answer))
  })

  // One file, with the keys of today: it checks without a connection.
  app.get('/promesse/a-garder.html', { schema: { hide: true } }, async (request, reply) => {
    const keys = await readPromiseKeys(database, secret)
    const written = writePromisePage(usagerLocaleOf(request), { keys, address, isKept: true })
    const script = await readFile(join(built, 'widget/promise.js'), 'utf8')
    page(reply)
    reply.header('content-disposition', 'attachment; filename="verifier-une-promesse.html"')
    return reply.send(keepInOneFile(written, sheet, script))
  })
}

function page(reply: { header(name: string, value: string): unknown }): void {
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('cache-control', 'no-store')
  reply.header('cross-origin-resource-policy', 'same-origin')
  // Without a referrer a browser hides from where a form is sent, and the hub refuses strangers'.
  reply.header('referrer-policy', 'same-origin')
}
