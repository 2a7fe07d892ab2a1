import * as z from 'zod'
import { countGuess } from '../../agents/alarms/count-guess.ts'
import { listKnownSites } from '../../catalogue/organisations/directory-sql.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import { requestName, sectorKey } from '../identifiers/sector-key.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { openTracked } from './open-tracked.ts'
import { describeWhoLooked } from './page/who-looked.ts'
import { fitsCheck, offeredChecks, readAnswer } from './page/who-looked-check.ts'
import { type CheckFault, writeWhoLookedForm } from './page/who-looked-form.tsx'
import { writeUnable, writeWhoLooked } from './page/who-looked-page.tsx'
import { listIdentityChecks } from './page/who-looked-sql.ts'
import { isSeen, markSeen } from './who-looked-mark.ts'

const accessId = z.uuid()

/**
 * The access log of a request, for its usager: with its code, and one more detail of the request.
 * It keeps no session, so that the next person on the device must answer again.
 */
export const whoLookedRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, countPost } = deps
  installPageBorder(app)

  const toAsk = async ({ request, organisation }: Tracked) => {
    const sites = await listKnownSites(database, request.organisation)
    const officers = sites.flatMap(({ content }) => content?.notice.officer ?? [])
    return { organisation, officer: officers[0] ?? null }
  }

  app.get('/suivi/:code/consultations', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { code } = tracked
      const offered = offeredChecks(await listIdentityChecks(database, tracked.request))
      return reply.send(
        offered.length === 0
          ? writeUnable({ code, ...(await toAsk(tracked)) }, frame)
          : writeWhoLookedForm({ code, offered }, frame),
      )
    }),
  )

  app.post('/suivi/:code/consultations', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { code, request: key } = tracked
      countPost(key)
      const checks = await listIdentityChecks(database, key)
      const offered = offeredChecks(checks)
      if (offered.length === 0)
        return reply.send(writeUnable({ code, ...(await toAsk(tracked)) }, frame))
      const refuse = (fault: CheckFault, status = 422) =>
        reply.code(status).send(writeWhoLookedForm({ code, offered, fault }, frame))

      const mark = field(request.body, 'seen')
      if (mark === '' || !isSeen(deps, key, mark)) {
        const answer = readAnswer(request.body, offered)
        if (!answer) return refuse({ why: mark === '' ? 'empty' : 'again' })
        const { organisation } = key
        const { sector } = tracked.service
        const who = sectorKey(secret, organisation, sector, `who looked ${requestName(key)}`)
        try {
          const isRight = await countGuess(deps, {
            organisation,
            who,
            sector,
            agent_key: null,
          })
          if (!fitsCheck(secret, { organisation, sector }, checks, answer))
            return refuse({ why: 'wrong', kind: answer.kind })
          await isRight()
        } catch (error) {
          if (!(error instanceof Refusal) || error.code !== 'too_many_requests') throw error
          const seconds = Number(error.values['seconds'])
          reply.header('retry-after', String(seconds))
          return refuse({ why: 'later', seconds }, 429)
        }
      }
      const before = accessId.safeParse(field(request.body, 'before')).data ?? null
      const who = await describeWhoLooked(deps, tracked, before, frame.locale)
      const seen = markSeen(deps, key)
      return reply.send(
        writeWhoLooked({ code, who, seen, before, ...(await toAsk(tracked)) }, frame),
      )
    }),
  )
})
