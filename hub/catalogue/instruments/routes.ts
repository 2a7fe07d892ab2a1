import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import {
  instrumentList,
  instrumentStored,
  instrumentWritten,
} from '#shared/contract/catalogue/own-instrument.ts'
import { instrumentsOffered } from '#shared/quality/instruments/list.ts'
import { instrumentLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { formatWarnings } from './format-warnings.ts'
import { readOwnInstrument } from './read-instrument.ts'
import { insertInstrument, listOwnInstruments } from './sql.ts'

const security = [{ token: [] }]

/** Routes of the instruments: those of Parvis, and the organisation's own. */
export const instrumentRoutes: Routes = async (app, { database }) => {
  app.get(
    '/v1/instruments',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Every instrument a site may ask, in its newest version',
        security,
        response: { 200: instrumentList, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const own = await listOwnInstruments(database, bearer.rights.organisation)
      return {
        instruments: [
          ...instrumentsOffered.map((one) => summary(one, false)),
          ...own.map((one) => summary(one, true)),
        ],
      }
    },
  )

  app.put(
    '/v1/instruments',
    {
      // JSON escapes every quote of the text, so the body may be twice as long.
      bodyLimit: 2 * instrumentLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'An instrument of the organisation’s own',
        description:
          '201: a new version. 200: nothing changed. The hub gives the version. ' +
          'What to change is told line by line (`errors[].line`). ' +
          'What does not fit a step on a telephone is told in `warnings`, and kept.',
        security,
        consumes: ['text/plain', 'application/json'],
        body: instrumentWritten,
        response: {
          200: instrumentStored,
          201: instrumentStored,
          ...refusals(400, 401, 403, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      const { body } = request
      const text = typeof body === 'string' ? body : body.text
      if (Buffer.byteLength(text) > instrumentLimit)
        throw new Refusal('body_too_large', [], { limit: instrumentLimit })
      const read = readOwnInstrument(text)
      if ('faults' in read) throw new Refusal('invalid', read.faults)
      const { organisation } = bearer.rights
      const { version, isNew } = await insertInstrument(database, organisation, read.instrument)
      return reply.code(isNew ? 201 : 200).send({
        ...summary({ ...read.instrument, version }, true),
        stored: isNew ? 'new' : 'already',
        warnings: formatWarnings(read.instrument, localeOf(request)),
      })
    },
  )
}

function summary({ id, version, title, items }: Instrument, own: boolean) {
  return { id, version, title, own, items: items.length }
}
