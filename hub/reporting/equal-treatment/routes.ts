import * as z from 'zod'
import { equalTreatment } from '#shared/contract/reporting/equal-treatment.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeEqualTreatment } from './describe-equal-treatment.ts'

const params = z.strictObject({ service: slug })

/** Serves whether the requests of a service are treated alike. */
export const equalTreatmentRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/services/:service/equal-treatment',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary:
          'Whether requests are treated alike: recognised by an agent, by channel, by language, with help',
        description:
          'Requests of the last twelve months that have all passed the norm. Recognised and others are compared from a landmark on, as two groups each of eleven requests or more, within the declared margin.',
        security: [{ token: [] }],
        params,
        response: { 200: equalTreatment, 304: unchanged, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const asked = { organisation, service: request.params.service }
      const content = await reading.read(request, (database) =>
        describeEqualTreatment(database, asked, clock()),
      )
      return answerFigures(request, reply, content)
    },
  )
}
