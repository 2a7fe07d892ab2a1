import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { siteText } from '#shared/text/site-owner/text.ts'
import { pageStyle } from './page-style.ts'
import { compressOnce } from './platform/http/compress-once.ts'
import { localeOf } from './platform/http/locale.ts'
import { servePrecompressed } from './platform/http/precompressed.ts'
import { openPage, type Routes } from './platform/http/route.ts'
import { tagContent } from './platform/http/tag-content.ts'
import fontCss from './platform/pages/font.css?inline'
import { writePage } from './platform/pages/page.tsx'

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
)

/** The console embeds the trial form in a frame, from the hub only. */
const showsTrial = { ...openPage, config: { ...openPage.config, framed: 'shows' } } as const

/** Serves the page and files of the console, and the assets of every page. */
export const consoleRoutes: Routes = async (app, { built }) => {
  app.get('/console', openPage, (_, reply) => reply.redirect('/console/', 308))

  app.get('/console/', showsTrial, async (request, reply) => {
    const locale = localeOf(request)
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache')
    return reply.send(
      writePage({
        title: siteText[locale].console.title,
        locale,
        style: '/console/console.css',
        script: '/console/console.js',
        children: <div id="console" />,
      }),
    )
  })

  await app.register(async (files) => {
    const sendFile = await servePrecompressed(files, join(built, 'console'), 'no-cache')
    files.get<{ Params: { '*': string } }>('/console/*', openPage, (request, reply) =>
      sendFile(reply, request.params['*']),
    )
  })

  const style = { ...openPage, onSend: [tagContent, compressOnce()] }
  app.get('/assets/pages.css', style, async (_, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('vary', 'accept-encoding, origin')
    return reply.type('text/css; charset=utf-8').send(fontCss + pageStyle)
  })

  app.get('/assets/atkinson-hyperlegible-next.woff2', openPage, (_, reply) => {
    reply.header('cache-control', 'public, max-age=604800')
    return reply.type('font/woff2').send(font)
  })
}
