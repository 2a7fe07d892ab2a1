import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { Locale } from '#shared/text/locale.ts'
import { writeSiteTags } from './catalogue/sites/site-tags.ts'
import { writeContractPage } from './contract-page.tsx'
import { compressOnce } from './platform/http/compress-once.ts'
import { localeOf } from './platform/http/locale.ts'
import { openPage, type Routes } from './platform/http/route.ts'
import { tagContent } from './platform/http/tag-content.ts'

/** Serves the API contract as JSON and as a page, from the schemas that validate. */
export const contractRoutes: Routes = async (app, { publicUrl, built }) => {
  // Generated at the first request, when every route is registered.
  let contract: OpenAPIV3_1.Document | undefined
  const read = () => {
    contract ??= app.swagger() as OpenAPIV3_1.Document
    return contract
  }

  const pages = new Map<string, Promise<string>>()
  const writePage = async (locale: Locale) => {
    const tags = await writeSiteTags(publicUrl, 'SITE', __WIDGET_VERSION__, join(built, 'widget'))
    return writeContractPage(read(), tags, locale)
  }
  // A megabyte a page: written, tagged and compressed once.
  const told = { ...openPage, onSend: [tagContent, compressOnce()] }
  app.get('/openapi.json', told, async (_, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('vary', 'accept-encoding, origin')
    return read()
  })

  app.get('/docs', told, async (request, reply) => {
    reply.header('content-type', 'text/html; charset=utf-8')
    reply
      .header('cache-control', 'public, max-age=300')
      .header('vary', 'accept-encoding, accept-language, origin')
    const locale = localeOf(request)
    const page = pages.get(locale) ?? writePage(locale)
    pages.set(locale, page)
    page.catch(() => pages.delete(locale))
    return reply.send(await page)
  })
}
