import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { openPage, type Routes } from '../../platform/http/route.ts'
import { findPageFrame } from '../identity/page-frame.ts'
import { writeHomePage } from './home-page.tsx'

/** The home page of the hub, for usagers. */
export const homeRoutes: Routes = async (app, deps) => {
  app.get('/', openPage, async (request, reply) => {
    reply.header('content-type', 'text/html; charset=utf-8')
    reply.header('vary', 'accept-language, origin')
    reply.header('cache-control', 'public, max-age=60')
    return reply.send(writeHomePage(await findPageFrame(deps, null, usagerLocaleOf(request))))
  })
}
