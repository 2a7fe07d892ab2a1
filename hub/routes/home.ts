import { usagerLocaleOf } from '../http/locale.ts'
import { openPage, type Routes } from '../http/route.ts'
import { writeHomePage } from '../pages/home-page.tsx'
import type { Services } from '../services.ts'

/** The first page of the hub, for usagers. */
export const homeRoutes: Routes<Services> = async (app) => {
  app.get('/', openPage, (request, reply) => {
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('vary', 'accept-language, origin')
    reply.header('cache-control', 'public, max-age=60')
    return reply.send(writeHomePage(usagerLocaleOf(request)))
  })
}
