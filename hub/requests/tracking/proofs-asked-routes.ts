import * as z from 'zod'
import { siteConfiguration } from '#shared/contract/catalogue/site.ts'
import { languageTag, slug } from '#shared/contract/scalar.ts'
import { writeSiteConfiguration } from '../../catalogue/instruments/questionnaire.ts'
import type { Sites } from '../../catalogue/sites/sites.ts'
import { widgetRoutes } from '../../catalogue/sites/widget-routes.ts'
import { proofsFormOf } from '../../feedback/intake/request-page.ts'
import type { Services } from '../../platform/deps.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'

/**
 * What the page of a request asks of its proofs: the widget finds here all it finds at a hub, with
 * the one form that asks about them. What it sends comes in beside what all pages send
 * (`feedback.ts`, `counters.ts`): a browser does not say whose a page is once it was sent on.
 */
export const proofsAskedRoutes: Routes<Services & { sites: Sites }> = async (app, services) => {
  const { sites, publicUrl } = services
  await app.register(widgetRoutes, { ...services, prefix: '/preuves' })

  app.get(
    '/preuves/v1/sites/:site',
    {
      config: { opensTo: 'everyone' },
      schema: {
        hide: true,
        params: z.strictObject({ site: slug }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: siteConfiguration, ...refusals(404, 409) },
      },
    },
    async (request, reply) => {
      const { site, asked } = await sites.with(request.params.site, async (site) => {
        const asked = proofsFormOf(await sites.newest(site))
        if (!asked) throw new Refusal('not_configured')
        return { site, asked }
      })
      reply.header('cache-control', 'no-store')
      const locale = usagerLocaleOf(request, asked.content.languages)
      return writeSiteConfiguration(site, asked, locale, publicUrl)
    },
  )
}
