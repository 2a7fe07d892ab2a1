import * as z from 'zod'
import { presenceCode } from '../../agents/presence/presence-code.ts'
import { listPresences } from '../../agents/presence/presence-sql.ts'
import { reportDenied } from '../../agents/presence/report-denied.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { openTracked } from './open-tracked.ts'
import { keysInLog } from './page/keys-in-log.ts'
import { writePresencePage } from './page/presence-page.tsx'

const accessId = z.uuid()

/** Most looks on the page. */
const most = 20

/**
 * Lets a usager say that they were not with an agent who said so. Opening the page records nothing,
 * because programs that check messages open every link.
 */
export const presenceRoutes: Routes = apart(async (app, deps) => {
  const { database, clock, secret, countPost } = deps
  installPageBorder(app)

  const pageOf = async (
    { request, organisation, zone, code }: Tracked,
    keys: readonly string[],
  ) => {
    const presences = await listPresences(database, request.organisation, keys, most)
    const given = presenceCode(secret, request, clock())
    return { code, organisation, zone, presences, given, now: clock() }
  }

  app.get('/suivi/:code/presence', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const page = await pageOf(tracked, await keysInLog(deps, tracked))
      return reply.send(writePresencePage(page, frame))
    }),
  )

  app.post('/suivi/:code/presence', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      countPost(tracked.request)
      const { organisation } = tracked.request
      const keys = await keysInLog(deps, tracked)
      const { data: access } = accessId.safeParse(field(request.body, 'look'))
      const day = dayIn(tracked.zone, clock())
      if (access) await reportDenied(deps, { organisation, keys, access, day })
      const page = await pageOf(tracked, keys)
      return reply.send(writePresencePage({ ...page, isDone: access !== undefined }, frame))
    }),
  )
})
