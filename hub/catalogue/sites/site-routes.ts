import { join } from 'node:path'
import * as z from 'zod'
import { siteConfiguration } from '#shared/contract/catalogue/site.ts'
import { siteTags } from '#shared/contract/catalogue/site-tags.ts'
import { trackerWords } from '#shared/contract/requests/tracker-words.ts'
import { languageTag, slug } from '#shared/contract/scalar.ts'
import { compressOnce } from '../../platform/http/compress-once.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { requireOrigin } from '../../platform/http/origins.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { writeSiteConfiguration } from '../instruments/site-configuration.ts'
import { writeSiteTags } from './site-tags.ts'
import { writeTrackerWords } from './tracker-words.ts'

/** Routes of a widget's configuration, and of its installation in a page. */
export const siteRoutes: Routes = async (app, { sites, activity, clock, publicUrl, built }) => {
  const compressed = compressOnce()
  app.get(
    '/v1/sites/:site',
    {
      onSend: compressed,
      compress: { threshold: 512 },
      config: { opensTo: 'everyone' },
      schema: {
        tags: ['widget'],
        summary: 'What the widget needs: version, services, questions, draws',
        params: z.strictObject({ site: slug }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: siteConfiguration, 304: unchanged, ...refusals(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { site, configured } = await sites.with(request.params.site, async (site) => {
        requireOrigin(request, site, { publicUrl })
        return { site, configured: await sites.newest(site) }
      })
      // Only a call from a page of the site shows that the widget is installed.
      if (site.origins.includes(request.headers.origin ?? '')) activity.seen(site, clock())
      const locale = usagerLocaleOf(request, configured.content.languages)
      const content = writeSiteConfiguration(site, configured, locale, publicUrl)
      cacheable(reply)
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.get(
    '/v1/sites/:site/tracker',
    {
      onSend: compressed,
      compress: { threshold: 512 },
      config: { opensTo: 'everyone' },
      schema: {
        tags: ['widget'],
        summary: 'What the tracker says around a request',
        params: z.strictObject({ site: slug }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: trackerWords, 304: unchanged, ...refusals(404) },
      },
    },
    async (request, reply) => {
      const site = await sites.find(request.params.site)
      // A site without questions has trackers all the same.
      const configured = site.newest === null ? null : await sites.newest(site)
      const words = writeTrackerWords(usagerLocaleOf(request, configured?.content.languages))
      cacheable(reply)
      if (isUnchanged(request.headers, reply, words)) return reply.code(304).send(undefined)
      return words
    },
  )

  app.get(
    '/v1/sites/:site/tags',
    {
      config: { opensTo: 'everyone' },
      schema: {
        tags: ['widget'],
        summary: 'What a page needs to have the widget, ready to paste',
        params: z.strictObject({ site: slug }),
        response: { 200: siteTags, ...refusals(404) },
      },
    },
    async (request, reply) => {
      const { site } = await sites.find(request.params.site)
      reply.header('cache-control', 'no-cache')
      return writeSiteTags(publicUrl, site, __WIDGET_VERSION__, join(built, 'widget'))
    },
  )
}

function cacheable(reply: { header(name: string, value: string): unknown }): void {
  reply.header('vary', 'accept-encoding, accept-language, origin')
  reply.header('cache-control', 'public, max-age=60, stale-while-revalidate=86400')
}
