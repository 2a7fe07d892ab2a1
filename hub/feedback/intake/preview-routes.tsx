import type { FastifyReply } from 'fastify'
import * as z from 'zod'
import { siteConfiguration } from '#shared/contract/catalogue/site.ts'
import { draftName } from '#shared/contract/catalogue/site-settings.ts'
import { feedbackPart, feedbackStored } from '#shared/contract/feedback/feedback.ts'
import { languageTag, slug } from '#shared/contract/scalar.ts'
import type { Configured } from '#shared/quality/configured.ts'
import { replaceInstrument } from '#shared/quality/replace-instrument.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { findInstrument } from '../../catalogue/instruments/instruments.ts'
import { summariseInstrument } from '../../catalogue/instruments/offered-instruments.ts'
import { writeSiteConfiguration } from '../../catalogue/instruments/site-configuration.ts'
import { findSite, type Site } from '../../catalogue/organisations/directory-sql.ts'
import { triedSince, unchangedContent } from '../../catalogue/sites/configuration.ts'
import { findDraft } from '../../catalogue/sites/drafts-sql.ts'
import { widgetRoutes } from '../../catalogue/sites/widget-routes.ts'
import { localeOf, usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { codePage, type Routes, refusals } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { writePreviewPage } from './preview-page.tsx'
import { statusOfTakenIn } from './take-in.ts'

/** Version number of a preview, independent of the site's versions. */
const draftVersion = 1

/** The preview page is the only one of the hub in a frame, and only in the hub's own. */
const trialPage = { ...codePage, config: { ...codePage.config, framed: 'stands' } } as const
const params = z.object({ draft: z.union([draftName, slug]) })
const hidden = { hide: true } as const

/**
 * The widget's routes for a preview, with the questions of the draft. Submissions are checked like
 * any feedback, and not stored. The name of a site instead of a draft previews its current or
 * default configuration, which is public.
 */
export const previewRoutes: Routes = async (app, deps) => {
  const { database, clock, identities, publicUrl, takeIn } = deps

  async function open(draft: string): Promise<{ site: Site; configured: Configured } | null> {
    const tried = draftName.safeParse(draft).success
      ? await findDraft(database, draft, triedSince(clock()))
      : null
    const site = await findSite(database, tried?.site ?? draft)
    if (!site) return null
    const kept = tried?.content ?? (await unchangedContent(database, site))
    const { instrument: id, instrument_version: version } = kept
    const used = await findInstrument(database, site.organisation, id, version)
    const own = tried?.instrument
    const instrument = own ?? used
    if (!instrument) return null
    const content = own
      ? replaceInstrument(kept, used && summariseInstrument(used), summariseInstrument(own))
      : kept
    // In a preview the invitation always appears.
    const asked = { ...content, invited: 1, rest_days: 0 }
    return { site, configured: { version: draftVersion, content: asked, instrument } }
  }

  async function expect(draft: string, named: string) {
    const opened = await open(draft)
    if (!opened || opened.site.site !== named) throw new Refusal('unknown_draft')
    return opened
  }

  await app.register(widgetRoutes, { ...deps, prefix: '/preview/:draft' })

  app.get('/preview/:draft/', trialPage, async (request, reply) => {
    const { draft } = request.params as { draft: string }
    const wanted = request.query as Record<string, unknown>
    const language = localeOf(request)
    page(reply)
    const opened = await open(draft)
    if (!opened) {
      const { title, unknown } = questionsText[language].preview
      return reply.code(404).send(writeNotice({ locale: language, identity: null }, title, unknown))
    }
    const { site, configured } = opened
    const spoken = usagerLocaleOf(request, configured.content.languages)
    const service = site.services.find((one) => one === wanted['service']) ?? site.services[0] ?? ''
    const mode = wanted['mode'] === 'open' ? 'open' : 'ended'
    return reply.send(writePreviewPage({ draft, site: site.site, service, mode, spoken }, language))
  })

  app.get(
    '/preview/:draft/v1/sites/:site',
    {
      config: { opensTo: 'code' },
      schema: {
        ...hidden,
        params: params.extend({ site: slug }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: siteConfiguration, ...refusals(404) },
      },
    },
    async (request, reply) => {
      const { site, configured } = await expect(request.params.draft, request.params.site)
      reply.header('cache-control', 'no-store')
      const locale = usagerLocaleOf(request, configured.content.languages)
      const identity = await identities.find(site.organisation)
      return writeSiteConfiguration(site, configured, locale, publicUrl, identity)
    },
  )

  app.post(
    '/preview/:draft/v1/feedback',
    {
      config: { opensTo: 'code', isReadByUsager: true },
      schema: {
        ...hidden,
        params,
        body: feedbackPart,
        response: {
          200: feedbackStored,
          201: feedbackStored,
          202: feedbackStored,
          ...refusals(404, 422),
        },
      },
    },
    async (request, reply) => {
      const part = request.body
      const tried = await expect(request.params.draft, part.site)
      const stored = await takeIn(part, { from: 'preview', ...tried })
      return reply.code(statusOfTakenIn[stored]).send({ id: part.id, part: part.part, stored })
    },
  )

  await app.register(async (counted) => {
    // A closing page sends its counts as plain text; here nothing parses them.
    counted.removeAllContentTypeParsers()
    counted.addContentTypeParser('*', (_, body, done) => {
      body.resume()
      done(null)
    })
    counted.post('/preview/:draft/v1/counters', codePage, (_, reply) =>
      reply.code(204).send(undefined),
    )
  })
}

function page(reply: FastifyReply): void {
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('cache-control', 'no-store')
}
