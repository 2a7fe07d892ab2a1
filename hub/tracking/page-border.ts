import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { fill } from '#shared/text/fill.ts'
import { requestText, usagerText } from '#shared/text/usager/text.ts'
import { usagerLocaleOf } from '../locale.ts'
import { writeNotice } from '../pages/notice.tsx'
import { Refusal } from '../refusal.ts'

/**
 * What every page around a tracking code needs: forms are read, and whatever goes wrong is a page in
 * the usager's language too.
 */
export function installPageBorder(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.setErrorHandler((error: FastifyError, request, reply) => {
    const language = usagerLocaleOf(request)
    const { page, tracker } = usagerText[language]
    if (error instanceof Refusal && error.code === 'too_many_requests') {
      const seconds = Number(error.values['seconds'] ?? 60)
      const minutes = Math.max(1, Math.ceil(seconds / 60))
      asPage(reply).header('retry-after', String(seconds))
      const { tooMany, tooOften } = requestText[language]
      const said = fill('posts' in error.values ? tooOften : tooMany, { minutes })
      return reply.code(429).send(writeNotice(language, page.tracking, said))
    }
    if (error instanceof Refusal || (error.statusCode ?? 500) < 500) throw error
    request.log.error({ err: { name: error.name, code: error.code, stack: error.stack } }, 'suivi')
    asPage(reply).header('retry-after', '2')
    return reply.code(503).send(writeNotice(language, page.tracking, tracker.unreachable))
  })
}

/** Says of an answer that it is a page, kept nowhere, and read by nobody but this hub's own pages. */
export function asPage(reply: FastifyReply): FastifyReply {
  return (
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('cross-origin-resource-policy', 'same-origin')
      // Without a referrer a browser hides from where a form is sent, and the hub refuses strangers'.
      .header('referrer-policy', 'same-origin')
  )
}

/** What a form sent under a name, as text. */
export function field(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
