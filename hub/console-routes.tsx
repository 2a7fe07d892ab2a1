import { join } from 'node:path'
import { siteText } from '#shared/text/site-owner/site.ts'
import { pageStyle } from './page-style.ts'
import { compressOnce } from './platform/http/compress-once.ts'
import { localeOf } from './platform/http/locale.ts'
import { servePrecompressed } from './platform/http/precompressed.ts'
import { Refusal } from './platform/http/refusal.ts'
import { openFile, type Routes } from './platform/http/route.ts'
import { tagContent } from './platform/http/tag-content.ts'
import { accentPath, writeAccentSheet } from './platform/pages/accent.ts'
import fontData from './platform/pages/atkinson-hyperlegible-next.woff2?inline'
import { writeDocument } from './platform/pages/document.tsx'
import fontCss from './platform/pages/font.css?inline'

const [, font = ''] = fontData.split('base64,')
const fontFile = Buffer.from(font, 'base64')

/** A file whose name says what is in it: `fr-home-page-ABCD1234.js`. */
const hashed = /-[\w-]{8}\.js(?:\.\w+)?$/

/** The console embeds the trial form in a frame, from the hub only. */
const showsTrial = { ...openFile, config: { ...openFile.config, framed: 'shows' } } as const

/** Serves the page and files of the console, and the assets of every page. */
export const consoleRoutes: Routes = async (app, { built }) => {
  app.get('/console', openFile, (_, reply) => reply.redirect('/console/', 308))

  app.get('/console/', showsTrial, async (request, reply) => {
    const locale = localeOf(request)
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache')
    return reply.send(
      writeDocument({
        title: siteText[locale].console.title,
        locale,
        styles: ['/console/console.css'],
        script: '/console/console.js',
        children: <div id="console" />,
      }),
    )
  })

  await app.register(async (files) => {
    const sendFile = await servePrecompressed(files, join(built, 'console'), (path) =>
      hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    files.get<{ Params: { '*': string } }>('/console/*', openFile, (request, reply) =>
      sendFile(reply, request.params['*']),
    )
  })

  const style = { ...openFile, onSend: [tagContent, compressOnce()] }
  app.get('/assets/pages.css', style, async (_, reply) => {
    reply.header('cache-control', 'public, max-age=300').header('vary', 'accept-encoding, origin')
    return reply.type('text/css; charset=utf-8').send(fontCss + pageStyle)
  })

  app.get(accentPath, { ...openFile, onSend: tagContent }, (request, reply) => {
    const sheet = writeAccentSheet(request.query as Record<string, unknown>)
    if (sheet === null) throw new Refusal('not_found')
    reply.header('cache-control', 'public, max-age=31536000, immutable')
    return reply.type('text/css; charset=utf-8').send(sheet)
  })

  app.get('/assets/atkinson-hyperlegible-next.woff2', openFile, (_, reply) => {
    reply.header('cache-control', 'public, max-age=604800')
    return reply.type('font/woff2').send(fontFile)
  })
}
