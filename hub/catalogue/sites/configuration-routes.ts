import * as z from 'zod'
import { configurationContent } from '#shared/contract/catalogue/configuration.ts'
import { instrumentTried, instrumentWritten } from '#shared/contract/catalogue/own-instrument.ts'
import {
  configurationSaved,
  draftKept,
  siteList,
  siteSettings,
} from '#shared/contract/catalogue/site-settings.ts'
import { slug } from '#shared/contract/scalar.ts'
import { formLengths } from '#shared/quality/form-length.ts'
import { languagesOf } from '#shared/quality/languages-of.ts'
import { readVersion } from '../../platform/http/if-match.ts'
import { instrumentLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { acceptInstrument } from '../instruments/accept-instrument.ts'
import { formatWarnings } from '../instruments/format-warnings.ts'
import {
  describeSiteSettings,
  saveConfiguration,
  tryConfiguration,
  tryInstrument,
} from './configuration.ts'
import { listSites } from './configurations-sql.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ site: slug })
const headers = z.object({
  'if-match': z
    .string()
    .optional()
    .meta({ description: 'The version that was read, in quotes: "3"; "0" when there was none' }),
})

/** Routes of a site's configuration: read, save, preview. */
export const configurationRoutes: Routes = async (app, deps) => {
  const { database } = deps

  app.get(
    '/v1/sites',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The sites of the organisation',
        security,
        response: { 200: siteList, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      return { sites: await listSites(database, bearer.rights.organisation) }
    },
  )

  app.get(
    '/v1/configuration/:site',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What a site asks, and what it may ask',
        security,
        params,
        response: { 200: siteSettings, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      return describeSiteSettings(database, bearer, request.params.site)
    },
  )

  app.put(
    '/v1/configuration/:site',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Changes what a site asks',
        description:
          'A change makes a new version; the same content keeps the one in use. If-Match holds the version that was read.',
        security,
        params,
        headers,
        body: configurationContent,
        response: {
          200: configurationSaved,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const version = readVersion(request.headers['if-match'])
      return saveConfiguration(deps, bearer, request.params.site, request.body, version)
    },
  )

  app.put(
    '/v1/configuration/:site/draft',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Keeps a configuration for a day, to be tried at /preview/{draft}/',
        security,
        params,
        body: configurationContent,
        response: {
          200: draftKept,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const draft = await tryConfiguration(deps, bearer, request.params.site, request.body)
      return { draft }
    },
  )

  app.put(
    '/v1/configuration/:site/draft/instrument',
    {
      bodyLimit: 2 * instrumentLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Keeps an instrument for a day, to be tried on a site at /preview/{draft}/',
        description: 'The instrument is checked as `PUT /v1/instruments` checks it.',
        security,
        params,
        body: instrumentWritten,
        response: {
          200: instrumentTried,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { site } = request.params
      const instrument = acceptInstrument(request.body)
      return {
        draft: await tryInstrument(deps, bearer, site, instrument),
        languages: languagesOf(instrument),
        warnings: formatWarnings(instrument, localeOf(request)),
        forms: formLengths(instrument),
      }
    },
  )
}
