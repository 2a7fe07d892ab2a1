import * as z from 'zod'
import { languages } from '#shared/contract/reporting/languages.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeLanguages } from './describe-languages.ts'

const params = z.strictObject({ service: slug })

/** Serves whether a questionnaire measures the same in each language. */
export const languageRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/services/:service/languages',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Whether the questionnaires of a service measure the same in each language',
        description:
          'Cronbach’s alpha of the campaign’s perceived items, with Feldt’s interval, from 100 complete forms; satisfied usagers by language, and good answers to each dimension at the same overall mark, within the declared margin.',
        security: [{ token: [] }],
        params,
        response: { 200: languages, 304: unchanged, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const asked = { organisation, service: request.params.service }
      const content = await reading.read(request, (database) =>
        describeLanguages(database, asked, clock()),
      )
      return answerFigures(request, reply, content)
    },
  )
}
