import * as z from 'zod'
import { locale, slug } from '#shared/contract/scalar.ts'
import { siteConfiguration } from '#shared/contract/site.ts'
import { localeOf } from '../locale.ts'
import { writeSiteConfiguration } from '../questionnaire.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../route.ts'
import type { Services } from '../services.ts'
import type { Sites } from '../sites.ts'

/** What a widget needs to ask. */
export const siteRoutes: Routes<Services & { sites: Sites }> = async (
  app,
  { sites, publicUrl },
) => {
  app.get(
    '/v1/sites/:site',
    {
      compress: { threshold: 512 },
      schema: {
        tags: ['widget'],
        summary: 'What the widget needs: version, services, questions, draws',
        params: z.strictObject({ site: slug }),
        querystring: z.object({ locale: locale.optional() }),
        response: { 200: siteConfiguration, 304: unchanged, ...refusals(404, 409) },
      },
    },
    async (request, reply) => {
      const site = await sites.find(request.params.site)
      const configured = await sites.newest(site)
      const content = writeSiteConfiguration(site, configured, localeOf(request), publicUrl)
      reply.header('vary', 'accept-language, origin')
      reply.header('cache-control', 'public, max-age=60, stale-while-revalidate=86400')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
