import { answerId, slug } from '#shared/contract/scalar.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { pagesText, publicRepliesText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation, listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { writeSitesOfReplies } from '../../catalogue/sites/home-page.tsx'
import { listPublications } from '../../feedback/comments/publications-sql.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openPage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { writePublicReplies } from './public-replies-page.tsx'

/** Replies on one page. */
const page = 20

/** Serves the public replies of an organisation, one page a site, readable without script. */
export const publicReplyRoutes: Routes = async (app, deps) => {
  const { database, sites } = deps
  // Redirects a person who typed only the word *avis*.
  app.get('/avis', openPage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const sites = (await listKnownSites(database)).filter(({ content }) => content !== null)
    const [only, ...others] = sites
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('vary', 'accept-language, origin')
    reply.header('cache-control', 'no-store')
    if (only && others.length === 0)
      return reply.redirect(`/avis/${only.site}?locale=${locale}`, 303)
    return reply.send(writeSitesOfReplies(sites, await findPageFrame(deps, null, locale)))
  })

  app.get('/avis/:site', openPage, async (request, reply) => {
    const { site: name } = request.params as { site: string }
    if (name === '') return reply.redirect(`/avis?locale=${usagerLocaleOf(request)}`, 303)
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('vary', 'accept-language, origin')
    // A deleted feedback must disappear at once.
    reply.header('cache-control', 'no-store')
    try {
      if (!slug.safeParse(name).success) throw new Refusal('unknown_site')
      const site = await sites.find(name)
      const configured = await sites.newest(site)
      const { languages } = configured.content
      const organisation = await findOrganisation(database, site.organisation)
      const before = readCursor((request.query as Record<string, unknown>)['before'])
      const found = await listPublications(database, site, fewestPublic, before, page + 1)
      return await reply.send(
        writePublicReplies({
          site,
          services: organisation?.services ?? [],
          published: found.slice(0, page),
          hasOlder: found.length > page,
          frame: await findPageFrame(deps, site.organisation, usagerLocaleOf(request, languages)),
          languages,
        }),
      )
    } catch (error) {
      const isMissing =
        error instanceof Refusal && ['unknown_site', 'not_configured'].includes(error.code)
      if (!isMissing) throw error
      const locale = usagerLocaleOf(request)
      const { unknownTitle, unknown } = publicRepliesText[locale]
      const way = { href: `/avis?locale=${locale}`, words: pagesText[locale].home.replies }
      return reply
        .code(404)
        .send(writeNotice(await findPageFrame(deps, null, locale), unknownTitle, unknown, way))
    }
  })
}

/**
 * Parses the cursor: after this feedback of this month. An invalid one restarts at the first page.
 */
function readCursor(written: unknown): { month: string; feedback: string } | null {
  if (typeof written !== 'string') return null
  const [month = '', feedback = ''] = written.split('.')
  const isRead = /^\d{4}-\d{2}$/.test(month) && answerId.safeParse(feedback).success
  return isRead ? { month, feedback } : null
}
