import * as z from 'zod'
import { siteConfiguration } from '#shared/contract/catalogue/site.ts'
import { languageTag, slug } from '#shared/contract/scalar.ts'
import { writeSiteConfiguration } from '../../catalogue/instruments/site-configuration.ts'
import { widgetRoutes } from '../../catalogue/sites/widget-routes.ts'
import { proofsFormOf } from '../../feedback/intake/request-page.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'

/**
 * The widget's routes on the page of a request, with the form about its proofs. Its submissions use
 * the same routes as those of all pages (`feedback-routes.ts`, `counter-routes.ts`): after a redirect a browser
 * does not say which page they come from.
 */
export const proofsAskedRoutes: Routes = async (app, deps) => {
  const { sites, identities, publicUrl } = deps
  await app.register(widgetRoutes, { ...deps, prefix: '/preuves' })

  app.get(
    '/preuves/v1/sites/:site',
    {
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
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
      const identity = await identities.find(site.organisation)
      return writeSiteConfiguration(site, asked, locale, publicUrl, identity)
    },
  )
}
