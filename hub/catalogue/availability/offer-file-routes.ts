import { offerTaken } from '#shared/contract/catalogue/offer.ts'
import { offerFileLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../platform/http/route.ts'
import { importFacts } from './enter.ts'
import { formatFactFault } from './fault.ts'

const csv = 'text/csv'

/** Imports a table of the offer per place, as a spreadsheet saves it. */
export const offerFileRoutes: Routes = apart(async (app, deps) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(csv, { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body)
  app.addContentTypeParser('*', async () => {
    throw new Refusal('invalid', [
      { path: '', code: 'not_a_table', detail: formatFactFault('not_a_table') },
    ])
  })

  app.post(
    '/v1/offers/file',
    {
      bodyLimit: offerFileLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Facts of what is offered where, as a table, by the names of its columns',
        description:
          'CSV in UTF-8 or Windows-1252, cells parted by semicolons, commas or tabs. Lines that cannot be taken come back with why; the others are kept. The same file again changes nothing.',
        security: [{ token: [] }],
        consumes: [csv],
        response: { 200: offerTaken, ...refusals(401, 403, 413, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const bytes = request.body instanceof Buffer ? request.body : Buffer.alloc(0)
      return importFacts(deps, bearer, bytes, localeOf(request))
    },
  )
})
