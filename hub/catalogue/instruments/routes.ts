import * as z from 'zod'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import {
  instrumentList,
  instrumentRead,
  instrumentStored,
  instrumentWritten,
} from '#shared/contract/catalogue/own-instrument.ts'
import { slug } from '#shared/contract/scalar.ts'
import { instruments, instrumentsOffered } from '#shared/quality/instruments/list.ts'
import { readVersion } from '../../platform/http/if-match.ts'
import { instrumentLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { acceptInstrument } from './accept-instrument.ts'
import { formatWarnings } from './format-warnings.ts'
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

  app.get(
    '/v1/instruments/:instrument',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'A whole instrument in its newest version',
        security,
        params: z.strictObject({ instrument: slug }),
        response: { 200: instrumentRead, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const { organisation } = bearerOf(request).rights
      const named = (one: Instrument) => one.id === request.params.instrument
      const brought = instruments.find(named)
      if (brought) return { own: false, instrument: brought }
      const own = (await listOwnInstruments(database, organisation)).find(named)
      if (!own) throw new Refusal('unknown_instrument')
      return { own: true, instrument: own }
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
          'If-Match holds the version that was read; without it, what others saved meanwhile is followed by yours. ' +
          'What to change is told line by line (`errors[].line`). ' +
          'What does not fit a step on a telephone is told in `warnings`, and kept.',
        security,
        consumes: ['text/plain', 'application/json'],
        headers: z.object({
          'if-match': z
            .string()
            .optional()
            .meta({ description: 'The version that was read, in quotes: "3"; "0" for a new one' }),
        }),
        body: instrumentWritten,
        response: {
          200: instrumentStored,
          201: instrumentStored,
          ...refusals(400, 401, 403, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await ownOrganisation(database, bearer)
      const instrument = acceptInstrument(request.body)
      const { organisation } = bearer.rights
      const read = readVersion(request.headers['if-match'])
      const { version, isNew } = await insertInstrument(database, organisation, instrument, read)
      return reply.code(isNew ? 201 : 200).send({
        ...summary({ ...instrument, version }, true),
        stored: isNew ? 'new' : 'already',
        warnings: formatWarnings(instrument, localeOf(request)),
      })
    },
  )
}

function summary({ id, version, title, items }: Instrument, own: boolean) {
  return { id, version, title, own, items: items.length }
}
