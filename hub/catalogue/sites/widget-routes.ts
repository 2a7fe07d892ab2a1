import { join } from 'node:path'
import * as z from 'zod'
import { usagerLocale } from '#shared/contract/scalar.ts'
import { restText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { compressOnce } from '../../platform/http/compress-once.ts'
import { servePrecompressed } from '../../platform/http/precompressed.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, openFile, type Routes } from '../../platform/http/route.ts'

const forever = 'public, max-age=31536000, immutable'

/** The script of the current version, and the immutable files of each version. */
export const widgetRoutes: Routes = apart(async (app, { built }) => {
  const sendFile = await servePrecompressed(app, join(built, 'widget'))

  // A classic script for the tag, and a module for the npm package.
  const moving = { '/parvis.js': 'loader.js', '/parvis.mjs': 'start.js' }
  for (const [path, file] of Object.entries(moving))
    app.get(path, openFile, (_, reply) => {
      reply.header('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
      return sendFile(reply, file)
    })

  // The service worker of the pages under `/suivi/`: browsers update it by themselves.
  app.get('/suivi/notifications.js', openFile, (_, reply) => {
    reply.header('cache-control', 'no-cache')
    reply.header('cross-origin-resource-policy', 'same-origin')
    return sendFile(reply, 'notifications.js')
  })

  app.get(
    '/widget/:version/rest.:locale.json',
    {
      onSend: compressOnce(),
      compress: { threshold: 512 },
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
      schema: {
        hide: true,
        params: z.object({ version: z.string(), locale: usagerLocale }),
      },
    },
    async (request, reply) => {
      const { version, locale } = request.params
      refuseOther(version)
      reply.header('cache-control', forever)
      reply.header('vary', 'accept-encoding, origin')
      return restWords(locale)
    },
  )

  app.get(
    '/widget/:version/:file',
    {
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
      schema: {
        hide: true,
        params: z.object({ version: z.string(), file: z.string().regex(/^[a-z]+\.js$/) }),
      },
    },
    (request, reply) => {
      refuseOther(request.params.version)
      reply.header('cache-control', forever)
      const { file } = request.params
      // The fixed version keeps the file name of the current one, by which the script finds its
      // hub.
      return sendFile(reply, file === 'parvis.js' ? 'loader.js' : file)
    },
  )
})

/** Returns the texts after the first question, in one language, without those of the hub alone. */
export function restWords(locale: UsagerLocale): Record<string, unknown> {
  const { page, personal } = usagerText[locale]
  const { name: _, birth: __, reference: ___, ...kinds } = personal
  return { ...restText[locale], kinds, language: page.language }
}

/**
 * Refuses another version: immutable files cannot be replaced. An old page falls back to its link.
 */
function refuseOther(version: string): void {
  if (version !== __WIDGET_VERSION__) throw new Refusal('not_found')
}
