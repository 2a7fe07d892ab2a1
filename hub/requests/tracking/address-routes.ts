import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { findAddressChange } from '../address-changes/address-changes-sql.ts'
import { askCode } from '../address-changes/ask-code.ts'
import { likelyAddress } from '../address-changes/likely-address.ts'
import { isStanding, proveAddress } from '../address-changes/prove-address.ts'
import {
  longestTyped,
  offeredChannels,
  readNewAddress,
} from '../address-changes/read-new-address.ts'
import { maskAddress } from '../addresses/mask-address.ts'
import { openReach } from '../addresses/sealed-address.ts'
import { requestName } from '../identifiers/sector-key.ts'
import type { Tracked } from '../status/find-tracked.ts'
import { markDone } from './done-mark.ts'
import { openTracked } from './open-tracked.ts'
import {
  type TypedAddress,
  writeAddressCodePage,
  writeAddressPage,
  writeLikelyAddressPage,
} from './page/address-page.tsx'

/** Codes sent for one request: three at once, then one more every twenty minutes. */
const mostCodes = 3
const codesPeriod = 60 * 60_000

/**
 * Lets a usager correct or add an e-mail address or a mobile number, proved by a code sent there.
 * Only the code of the request opens it.
 */
export const addressRoutes: Routes = apart(async (app, deps) => {
  const { database, clock, secret, outbox, direct, countPost } = deps
  const codes = openRateLimiter(clock, codesPeriod, { name: 'codes_sent' })
  installPageBorder(app)

  const isOffered = ({ service }: Tracked) =>
    direct !== null && offeredChannels(service, outbox.channels).length > 0

  /** The masked address that waits for its code; `null` without one. */
  async function findMasked({ request }: Tracked): Promise<string | null> {
    const change = await findAddressChange(database, request)
    if (!change || !isStanding(change, clock())) return null
    const address = openReach(secret, request.organisation, change.sealed)
    return address && maskAddress(change.channel, address)
  }

  app.get('/suivi/:code/adresse', codePage, (request, reply) =>
    openTracked(deps, request, reply, (tracked, frame) => {
      const { code } = tracked
      if (!isOffered(tracked)) return reply.redirect(`/suivi/${code}?locale=${frame.locale}`, 303)
      return reply.send(writeAddressPage(code, frame))
    }),
  )

  app.post('/suivi/:code/adresse', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { code, request: key, service } = tracked
      const { locale } = frame
      countPost(key)
      if (!isOffered(tracked)) return reply.redirect(`/suivi/${code}?locale=${locale}`, 303)
      const typed = field(request.body, 'address').trim()
      const refuse = (fault: TypedAddress['fault'], status = 422) =>
        reply
          .code(status)
          .send(writeAddressPage(code, frame, { fault, typed: typed.slice(0, longestTyped) }))
      const read = readNewAddress(typed, offeredChannels(service, outbox.channels))
      if (typeof read === 'string') return refuse(read)
      const likely = read.channel === 'email' ? likelyAddress(read.address) : null
      if (likely !== null && field(request.body, 'sure') !== 'yes')
        return reply.send(writeLikelyAddressPage(code, frame, { typed: read.address, likely }))
      if (codes.take(requestName(key), mostCodes) > 0) return refuse('tooOften', 429)
      if (!(await askCode(deps, key, locale, read))) return refuse('unsent')
      return reply.redirect(`/suivi/${code}/adresse/code?locale=${locale}`, 303)
    }),
  )

  app.get('/suivi/:code/adresse/code', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { code } = tracked
      const at = await findMasked(tracked)
      if (at === null) return reply.redirect(`/suivi/${code}/adresse?locale=${frame.locale}`, 303)
      return reply.send(writeAddressCodePage(code, frame, { at, isWrong: false }))
    }),
  )

  app.post('/suivi/:code/adresse/code', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { code, request: key, service } = tracked
      const { locale } = frame
      countPost(key)
      const typed = field(request.body, 'code').replace(/\D/g, '')
      const what = await proveAddress(deps, key, locale, service.contact.phone, typed)
      if (what === 'proved') {
        const done = markDone(deps, code, 'address')
        return reply.redirect(`/suivi/${code}?locale=${locale}&done=${done}`, 303)
      }
      const at = what === 'wrong' ? await findMasked(tracked) : null
      if (at === null) {
        const over = { fault: 'over', typed: '' } as const
        return reply.code(422).send(writeAddressPage(code, frame, over))
      }
      return reply.code(422).send(writeAddressCodePage(code, frame, { at, isWrong: true }))
    }),
  )
})
