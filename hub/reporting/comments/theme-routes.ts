import * as z from 'zod'
import { commentThemes, themeList, themeMerge, themePut } from '#shared/contract/feedback/theme.ts'
import { commentReport, commentReportAsked } from '#shared/contract/reporting/comment-report.ts'
import { recurringWords, recurringWordsAsked } from '#shared/contract/reporting/recurring-words.ts'
import { answerId, uuidv7 } from '#shared/contract/scalar.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import {
  describeThemes,
  mergeTheme,
  saveCommentThemes,
  saveRefusedThemes,
  saveTheme,
} from '../../feedback/comments/themes.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { cacheReports } from '../report/cache-reports.ts'
import { describeRecurringWords } from './describe-recurring-words.ts'
import { reportComments } from './report-comments.ts'

const security = [{ token: [] }]
const tags = ['console']
const config = { opensTo: ['quality', 'admin'] } as const
const params = z.strictObject({ theme: uuidv7 })
const sending = refusals(400, 401, 403, 404, 413, 415, 422, 503)

/** Lets quality managers sort comments by theme. */
export const themeRoutes: Routes = async (app, deps) => {
  const { database, reading, clock } = deps
  const give = cacheReports(deps)

  app.get(
    '/v1/themes',
    {
      config,
      schema: {
        tags,
        summary: 'What comments may be about, as the organisation calls it',
        security,
        response: { 200: themeList, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const told = await describeThemes(database, bearerOf(request))
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.put(
    '/v1/themes/:theme',
    {
      config,
      schema: {
        tags,
        summary: 'Adds a theme under an id of the sender’s, or changes it',
        security,
        params,
        body: themePut,
        response: { 200: themeList, ...sending },
      },
    },
    async (request) => {
      await saveTheme(deps, bearerOf(request), request.params.theme, request.body)
      return describeThemes(database, bearerOf(request))
    },
  )

  app.post(
    '/v1/themes/:theme/merge',
    {
      config,
      schema: {
        tags,
        summary: 'Makes one theme of two: all that had this one has the other',
        security,
        params,
        body: themeMerge,
        response: { 200: themeList, ...sending },
      },
    },
    async (request) => {
      await mergeTheme(deps, bearerOf(request), request.params.theme, request.body.into)
      return describeThemes(database, bearerOf(request))
    },
  )

  app.put(
    '/v1/feedback/:id/themes',
    {
      config,
      schema: {
        tags,
        summary: 'What one comment is about',
        security,
        params: z.strictObject({ id: answerId }),
        body: commentThemes,
        response: { 200: commentThemes, ...sending },
      },
    },
    async (request) => {
      const { themes } = request.body
      await saveCommentThemes(deps, bearerOf(request), request.params.id, themes)
      return { themes }
    },
  )

  app.put(
    '/v1/feedback/:id/refused-themes',
    {
      config,
      schema: {
        tags,
        summary: 'Themes not to suggest again for one comment',
        security,
        params: z.strictObject({ id: answerId }),
        body: commentThemes,
        response: { 200: commentThemes, ...sending },
      },
    },
    async (request) => {
      const { themes } = request.body
      await saveRefusedThemes(deps, bearerOf(request), request.params.id, themes)
      return { themes }
    },
  )

  app.get(
    '/v1/themes/report',
    {
      config,
      schema: {
        tags,
        summary: 'What comments are about and how they are answered, beside the general interest',
        security,
        querystring: commentReportAsked,
        response: { 200: commentReport, 304: unchanged, ...refusals(400, 401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const asked = { period: null, every: 'month', audience: 'inside' } as const
      const built = await give(organisation, asked, request)
      const told = await reading.read(request, (database) =>
        reportComments(database, organisation, built, request.query.service ?? null, clock()),
      )
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.get(
    '/v1/themes/words',
    {
      config,
      schema: {
        tags,
        summary: 'Words that come back more in the comments of a service',
        security,
        querystring: recurringWordsAsked,
        response: { 200: recurringWords, 304: unchanged, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { zone } = await ownOrganisation(database, bearer)
      const today = dayIn(zone, clock())
      const { service } = request.query
      const told = await reading.read(request, (from) =>
        describeRecurringWords(from, bearer.rights.organisation, service, today),
      )
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )
}
