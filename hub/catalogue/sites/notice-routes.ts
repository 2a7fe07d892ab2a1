import { slug } from '#shared/contract/scalar.ts'
import { noticeText } from '#shared/text/usager/text.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openPage, type Routes } from '../../platform/http/route.ts'
import { tagContent } from '../../platform/http/tag-content.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import type { PageFrame } from '../../platform/pages/page.tsx'
import { findPageFrame } from '../identity/page-frame.ts'
import { writeNoticePage } from './notice-page.tsx'

/** The privacy notice (GDPR article 13) of a site, from its newest configuration. */
export const noticeRoutes: Routes = async (app, deps) => {
  const { sites } = deps
  app.get('/notice/:site', { ...openPage, onSend: tagContent }, async (request, reply) => {
    const language = usagerLocaleOf(request)
    const { site: name } = request.params as { site: string }
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('vary', 'accept-language, origin')
    try {
      if (!slug.safeParse(name).success) throw new Refusal('unknown_site')
      const site = await sites.find(name)
      const configured = await sites.newest(site)
      reply.header('cache-control', 'public, max-age=60')
      const locale = usagerLocaleOf(request, configured.content.languages)
      const frame = await findPageFrame(deps, site.organisation, locale)
      return await reply.send(writeNoticePage(site, configured, frame))
    } catch (error) {
      const missing =
        error instanceof Refusal && writeMissing(error, await findPageFrame(deps, null, language))
      if (!missing) throw error
      reply.header('cache-control', 'no-store')
      return reply.code(missing.status).send(missing.page)
    }
  })
}

function writeMissing({ code }: Refusal, frame: PageFrame) {
  const text = noticeText[frame.locale]
  if (code === 'unknown_site')
    return { status: 404, page: writeNotice(frame, text.unknownTitle, text.unknown) }
  if (code === 'not_configured')
    return { status: 409, page: writeNotice(frame, text.notConfiguredTitle, text.notConfigured) }
  return null
}
