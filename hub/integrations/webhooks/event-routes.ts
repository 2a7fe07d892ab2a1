import type { FastifyError, FastifyRequest } from 'fastify'
import * as z from 'zod'
import {
  type EventsAnswered,
  eventStored,
  eventsAnswered,
  mostEvents,
  observedEvent,
} from '#shared/contract/integrations/observed-event.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import { logFault, refusalOf } from '../../platform/http/errors.ts'
import { eventLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal, writeProblem } from '../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../platform/http/route.ts'
import { cloudEvent } from '../../requests/events/envelope.ts'
import { requireSignature } from './event-secret.ts'
import { cloudEventBatch, readArrived } from './read-arrived.ts'
import { type Bringer, recordEvent } from './record-event.ts'

const modes = [cloudEvent, cloudEventBatch, 'application/json']

/** Receives CloudEvents from the organisation's own systems. */
export const eventRoutes: Routes = apart(async (app, deps) => {
  // The signature covers the raw bytes: parse nothing before.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(modes, { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.post(
    '/v1/events',
    {
      bodyLimit: eventLimit,
      config: { opensTo: 'key', scope: 'events' },
      schema: {
        tags: ['requests'],
        summary: 'What a source saw, as CloudEvents',
        description:
          'Structured, binary (`ce-…` headers) or in a batch of 100 at most. 201: recorded. 200: already there, or the answers to a batch. A key with a secret asks for a Standard Webhooks signature besides.',
        security: [{ key: [] }],
        consumes: modes,
        body: z.union([observedEvent, z.array(observedEvent).max(mostEvents)]),
        response: {
          200: z.union([eventStored, eventsAnswered]),
          201: eventStored,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
      // The handler validates event by event, so the schema is documentation only.
      validatorCompiler: () => (value) => ({ value }),
    },
    async (request, reply) => {
      const holder = holderOf(request)
      const body: unknown = request.body
      if (!Buffer.isBuffer(body)) throw new Refusal('media_type')
      await requireSignature(deps, holder, request, body)
      const arrived = readArrived(request.headers, body)
      const known = await findOrganisation(deps.database, holder.organisation)
      const bringer = { ...holder, offeredBy: offerOf(known) }
      if ('batch' in arrived) return answerEach(deps, bringer, arrived.batch, request)
      const stored = await recordEvent(deps, bringer, arrived.one)
      return reply.code(stored.stored === 'first' ? 201 : 200).send(stored)
    },
  )
})

/** Answers each event of a batch by itself, so that one refusal does not affect the others. */
async function answerEach(
  deps: Deps,
  bringer: Bringer,
  batch: readonly unknown[],
  request: FastifyRequest,
): Promise<EventsAnswered> {
  const events: EventsAnswered['events'] = []
  for (const arrived of batch) {
    const said = (arrived as { id?: unknown } | null)?.id
    const id = typeof said === 'string' ? said.slice(0, 200) : null
    try {
      const answer = await recordEvent(deps, bringer, arrived)
      events.push({ id, status: answer.stored === 'first' ? 201 : 200, answer })
    } catch (error) {
      const refusal = refusalOf(error as FastifyError, eventLimit)
      logFault(request.log, error as FastifyError, refusal)
      const problem = writeProblem(refusal, localeOf(request))
      events.push({ id, status: problem.status, problem })
    }
  }
  return { events }
}
