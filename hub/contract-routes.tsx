import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { writeSiteTags } from './catalogue/sites/site-tags.ts'
import { writeContractPage } from './contract-page.tsx'
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

  const told = { ...openPage, onSend: tagContent, compress: { threshold: 512 } }
  app.get('/openapi.json', told, async (_, reply) => {
    reply.header('cache-control', 'public, max-age=300')
    return read()
  })

  app.get('/docs', told, async (request, reply) => {
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('cache-control', 'public, max-age=300').header('vary', 'accept-language, origin')
    const tags = await writeSiteTags(publicUrl, 'SITE', __WIDGET_VERSION__, join(built, 'widget'))
    return reply.send(writeContractPage(read(), tags, localeOf(request)))
  })
}
