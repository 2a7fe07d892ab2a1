import { join } from 'node:path'
import * as z from 'zod'
import { firstPart, laterPart, siteConfiguration } from '#shared/contract/catalogue/site.ts'
import { siteTags } from '#shared/contract/catalogue/site-tags.ts'
import { trackerWords } from '#shared/contract/requests/tracker-words.ts'
import { languageTag, slug } from '#shared/contract/scalar.ts'
import { compressOnce } from '../../platform/http/compress-once.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { requireOrigin } from '../../platform/http/origins.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { writeSiteConfiguration } from '../instruments/site-configuration.ts'
import { splitConfiguration } from '../instruments/split-configuration.ts'
import { writeSiteTags } from './site-tags.ts'
import { writeTrackerWords } from './tracker-words.ts'

/** Routes of a widget's configuration, and of its installation in a page. */
export const siteRoutes: Routes = async (app, deps) => {
  const { sites, identities, activity, refusedOrigins, clock, publicUrl, built } = deps
  const compressed = compressOnce()
  app.get(
    '/v1/sites/:site',
    {
      onSend: compressed,
      compress: { threshold: 512 },
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
      schema: {
        tags: ['widget'],
        summary: 'What the widget needs: version, services, questions, draws',
        params: z.strictObject({ site: slug }),
        querystring: z.object({
          locale: languageTag.optional(),
          part: z.literal('first').optional().meta({
            description:
              'Only the questions that may be asked first; `more` says where the others are',
          }),
        }),
        response: {
          200: z.union([siteConfiguration, firstPart]),
          304: unchanged,
          ...refusals(403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { site, configured } = await sites
        .with(request.params.site, async (site) => {
          requireOrigin(request, site, { publicUrl })
          return { site, configured: await sites.newest(site) }
        })
        .catch((error: unknown) => {
          if (error instanceof Refusal && error.code === 'origin_refused')
            refusedOrigins.note(request)
          throw error
        })
      // Only a call from a page of the site shows that the widget is installed.
      if (site.origins.includes(request.headers.origin ?? '')) activity.seen(site, clock())
      const locale = usagerLocaleOf(request, configured.content.languages)
      const identity = await identities.find(site.organisation)
      const whole = writeSiteConfiguration(site, configured, locale, publicUrl, identity)
      const content = request.query.part ? splitConfiguration(whole).first : whole
      cacheable(reply)
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.get(
    '/v1/sites/:site/later',
    {
      onSend: compressed,
      compress: { threshold: 512 },
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
      schema: {
        tags: ['widget'],
        summary: 'What the first part of a configuration leaves out',
        params: z.strictObject({ site: slug }),
        querystring: z.object({
          locale: languageTag.optional(),
          version: z.coerce.number().int().min(1).max(2_147_483_647),
        }),
        response: { 200: laterPart, ...refusals(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { version } = request.query
      const { site, configured } = await sites.with(request.params.site, async (site) => {
        requireOrigin(request, site, { publicUrl })
        const configured = await sites.configured(site, version)
        if (!configured) throw new Refusal('not_configured')
        return { site, configured }
      })
      const locale = usagerLocaleOf(request, configured.content.languages)
      // A version never changes.
      cacheable(reply, 'public, max-age=86400')
      return splitConfiguration(writeSiteConfiguration(site, configured, locale, publicUrl)).later
    },
  )

  app.get(
    '/v1/sites/:site/tracker',
    {
      onSend: compressed,
      compress: { threshold: 512 },
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
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
      config: { opensTo: 'everyone', limitedBy: 'pages' },
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

function cacheable(
  reply: { header(name: string, value: string): unknown },
  howLong = 'public, max-age=60, stale-while-revalidate=86400',
): void {
  reply.header('vary', 'accept-encoding, accept-language, origin')
  reply.header('cache-control', howLong)
}
