import * as z from 'zod'
import { period } from '#shared/contract/figures/change.ts'
import { type QualityReport, qualityReport } from '#shared/contract/reporting/quality-report.ts'
import { slug } from '#shared/contract/scalar.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { rememberSlow } from '../report/cache-reports.ts'
import { describeQuality } from './describe-quality.ts'

/** Serves the quality report of a published period to everybody: it is open data. */
export const qualityReportRoutes: Routes = async (app, { reading, clock }) => {
  const remember = rememberSlow<QualityReport>()

  app.get(
    '/v1/export/quality.json',
    {
      config: { opensTo: 'everyone', limitedBy: 'reports' },
      schema: {
        tags: ['console'],
        summary: 'The quality report of a published period, for everybody',
        description:
          'Who was asked what, who answered, how precise and how punctual the figures are, and how they were revised. Of the closed months of the period alone; nothing of fewer than 11 answers.',
        querystring: z.strictObject({ organisation: slug, period }),
        response: { 200: qualityReport, 304: unchanged, ...refusals(404, 422, 503) },
      },
    },
    async (request, reply) => {
      const { organisation, period: asked } = request.query
      const content = await remember([organisation, asked], () =>
        reading.read(request, (database) =>
          describeQuality(database, organisation, asked, clock()),
        ),
      )
      reply.header('cache-control', 'no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
