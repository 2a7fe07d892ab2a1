import { mandateKinds } from '#shared/contract/requests/delegate.ts'
import { mandateText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { requestName } from '../identifiers/sector-key.ts'
import { declareMandate } from '../mandates/declare-mandate.ts'
import { type MandateFault, readDelegate } from '../mandates/read-delegate.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { delegatesOf } from './delegates-of.ts'
import { markDone } from './done-mark.ts'
import { endMandate } from './end-mandate.ts'
import { openTracked, writeRefused } from './open-tracked.ts'
import { type MandatePage, writeMandatePage } from './page/mandate-page.tsx'

/**
 * People written to for one request: four at once, then one more every six hours. Their addresses are
 * not proved, and each gets two messages.
 */
const mostTold = 4
const toldPeriod = 24 * 3600_000

/** Who acts for a usager: declared and ended with their code, or ended with the delegate's own. */
export const mandateRoutes: Routes = apart(async (app, deps) => {
  const told = openRateLimiter(deps.clock, toldPeriod, { name: 'delegates_told' })
  installPageBorder(app)

  const countTold = (key: RequestKey) => {
    const seconds = told.take(requestName(key), mostTold)
    if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds, posts: mostTold })
  }

  const pageOf = (tracked: Tracked, fault?: MandatePage['fault']): MandatePage => {
    const { code, zone } = tracked
    return { acting: delegatesOf(tracked, deps), code, zone, now: deps.clock(), fault }
  }

  app.get('/suivi/:code/mandat', codePage, (request, reply) =>
    openTracked(deps, request, reply, (tracked, frame) =>
      reply.send(writeMandatePage(pageOf(tracked), frame)),
    ),
  )

  app.post('/suivi/:code/mandat', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { locale } = frame
      const { code, delegate } = tracked
      deps.countPost(tracked.request)
      const ending = field(request.body, 'end')
      const known = tracked.mandates.find(({ mandate }) => mandate === ending)
      if (delegate !== null && ending === '')
        return reply.code(403).send(writeRefused(tracked, frame))
      if (delegate !== null) {
        await endMandate(deps, tracked, delegate, 'delegate')
        const way = { href: `/suivi?locale=${locale}`, words: usagerText[locale].page.tracking }
        const { left, leave } = mandateText[locale]
        return reply.send(writeNotice(frame, leave, left, way))
      }
      if (known) await endMandate(deps, tracked, known.mandate, 'usager')
      else if (ending === '') {
        const fault = await declareForm({ ...deps, countTold }, tracked, request.body)
        if (fault) return reply.code(422).send(writeMandatePage(pageOf(tracked, fault), frame))
      }
      const done = markDone(deps, code, ending === '' ? 'begun' : 'ended')
      return reply.redirect(`/suivi/${code}?locale=${locale}&done=${done}`, 303)
    }),
  )
})

/**
 * Declares who acts, from a form.
 * @param deps `countTold` counts one more person who is written to
 * @returns its fault, with what was typed
 * @throws Refusal `too_many_requests`
 */
async function declareForm(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox'> & {
    countTold(key: RequestKey): void
  },
  tracked: Tracked,
  body: unknown,
): Promise<MandatePage['fault'] | null> {
  const kind = mandateKinds.find((one) => one === field(body, 'kind')) ?? 'relative'
  const name = field(body, 'name').slice(0, 200)
  const email = field(body, 'email').slice(0, 260)
  const wrong = (why: MandateFault) => ({ why, kind, name, email })
  const delegate = readDelegate({ kind, name, email }, deps.outbox.channels)
  if (typeof delegate === 'string') return wrong(delegate)
  if (field(body, 'consent') !== 'yes') return wrong('consent')
  deps.countTold(tracked.request)
  const fault = await declareMandate(deps, tracked, delegate)
  return fault && wrong(fault)
}
