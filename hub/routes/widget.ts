import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import * as z from 'zod'
import { locale } from '#shared/contract/scalar.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { Refusal } from '../refusal.ts'
import type { Routes } from '../route.ts'
import type { Services } from '../services.ts'

/** Version of the widget this hub was built with. */
declare const __WIDGET_VERSION__: string

const forever = 'public, max-age=31536000, immutable'

/** The script tag, which moves, and the files of one version, which never change. */
export const widgetRoutes: Routes<Services> = async (app, { built }) => {
  await app.register(fastifyStatic, {
    root: join(built, 'widget'),
    serve: false,
    preCompressed: true,
    cacheControl: false,
  })

  app.get('/parvis.js', { schema: { hide: true } }, (_, reply) => {
    reply.header('cache-control', 'public, max-age=300, stale-while-revalidate=86400')
    return reply.sendFile('loader.js')
  })

  app.get(
    '/widget/:version/tracker.:locale.json',
    {
      compress: { threshold: 512 },
      schema: { hide: true, params: z.object({ version: z.string(), locale }) },
    },
    async (request, reply) => {
      refuseOther(request.params.version)
      reply.header('cache-control', forever)
      return usagerText[request.params.locale].tracker
    },
  )

  app.get(
    '/widget/:version/:file',
    {
      schema: {
        hide: true,
        params: z.object({ version: z.string(), file: z.string().regex(/^[a-z]+\.js$/) }),
      },
    },
    (request, reply) => {
      refuseOther(request.params.version)
      reply.header('cache-control', forever)
      return reply.sendFile(request.params.file)
    },
  )
}

/** What never changes cannot be another version: an old page falls back on its link. */
function refuseOther(version: string): void {
  if (version !== __WIDGET_VERSION__) throw new Refusal('not_found')
}
