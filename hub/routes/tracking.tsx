import * as z from 'zod'
import { code, languageTag } from '#shared/contract/scalar.ts'
import { tracking } from '#shared/contract/tracking.ts'
import { readCode } from '#shared/identifier/code.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { sha256 } from '../digest.ts'
import { usagerLocaleOf } from '../locale.ts'
import { writeTrackingForm, writeTrackingPage } from '../pages/tracking-page.tsx'
import { readPromiseKeys } from '../promises/keys.ts'
import { Refusal } from '../refusal.ts'
import { type Routes, refusals } from '../route.ts'
import type { Services } from '../services.ts'
import { findOrganisation } from '../store/directory.ts'
import { findPromises, findStandingSigned } from '../store/promises.ts'
import { findProofs } from '../store/proofs.ts'
import { findTrackedRequest } from '../store/requests.ts'
import { tellTracking } from '../tracking/tell.ts'

/** Where a usager follows their own request, with its code. */
export const trackingRoutes: Routes<Services> = async (app, { database, clock, secret }) => {
  async function look(typed: string, language: UsagerLocale) {
    const read = readCode(typed)
    const request = read && (await findTrackedRequest(database, sha256(read)))
    if (!request) return null
    const [proofs, promises, organisation] = await Promise.all([
      findProofs(database, request, 'usager'),
      findPromises(database, request),
      findOrganisation(database, request.organisation),
    ])
    const service = organisation?.services.find((one) => one.service === request.service)
    if (!organisation || !service) return null
    const { name, zone } = organisation
    const known = { request, proofs, promises, service, organisation: name, zone }
    return tellTracking(known, language, clock())
  }

  app.get(
    '/v1/tracking',
    {
      schema: {
        tags: ['widget'],
        summary: 'A request’s timeline, for whoever has its code',
        headers: z.object({ 'parvis-tracking': code }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: tracking, ...refusals(403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const found = await look(request.headers['parvis-tracking'], usagerLocaleOf(request))
      if (!found) throw new Refusal('unknown_code')
      reply.header('cache-control', 'no-store')
      return found
    },
  )

  // A form without script can only put what is typed in the address; it is moved to the page's own.
  app.get('/suivi', { schema: { hide: true } }, async (request, reply) => {
    const language = usagerLocaleOf(request)
    const { tracker } = usagerText[language]
    const typed = (request.query as Record<string, unknown>)['code']
    page(reply)
    if (typeof typed !== 'string') return reply.send(writeTrackingForm(language))
    const read = readCode(typed)
    if (read) return reply.redirect(`/suivi/${read}?locale=${language}`, 303)
    return reply.code(422).send(writeTrackingForm(language, { sentence: tracker.notACode, typed }))
  })

  app.get('/suivi/:code', { schema: { hide: true } }, async (request, reply) => {
    const language = usagerLocaleOf(request)
    const { tracker } = usagerText[language]
    const { code: typed } = request.params as { code: string }
    const found = await look(typed, language)
    page(reply)
    if (found) {
      const keys = await readPromiseKeys(database, secret)
      return reply.send(writeTrackingPage(found, language, { code: typed, keys }))
    }
    const sentence = readCode(typed) ? tracker.unknown : tracker.notACode
    return reply.code(404).send(writeTrackingForm(language, { sentence, typed }))
  })

  app.get('/suivi/:code/promesse.jws', { schema: { hide: true } }, async (request, reply) => {
    const language = usagerLocaleOf(request)
    const { code: typed } = request.params as { code: string }
    const read = readCode(typed)
    const tracked = read && (await findTrackedRequest(database, sha256(read)))
    const jws = tracked && (await findStandingSigned(database, tracked))
    page(reply)
    if (!jws) {
      const sentence = usagerText[language].tracker.unknown
      return reply.code(404).send(writeTrackingForm(language, { sentence, typed }))
    }
    const name = tracked.reference.replace(/[^A-Za-z0-9._-]/g, '-')
    return reply
      .header('content-type', 'text/plain; charset=utf-8')
      .header('content-disposition', `attachment; filename="promesse-${name}.jws"`)
      .send(`${jws}\n`)
  })
}

function page(reply: { header(name: string, value: string): unknown }): void {
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('cache-control', 'no-store')
  reply.header('cross-origin-resource-policy', 'same-origin')
  // Without a referrer a browser hides from where a form is sent, and the hub refuses strangers'.
  reply.header('referrer-policy', 'same-origin')
}
