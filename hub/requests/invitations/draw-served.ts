import { daysLater } from '#shared/calendar/day.ts'
import { type Invitations, restDays } from '#shared/contract/invitations/invitation.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import { cacheSites } from '../../catalogue/sites/sites.ts'
import { uniform } from '../../invitations/chance.ts'
import { probabilityOfDraw, restOf } from '../../invitations/decide.ts'
import { delayClassOf, type InvitationFacts } from '../../invitations/facts.ts'
import { findSurveySite, type SurveySite } from '../../invitations/find-survey-site.ts'
import { insertInvitations, type NewInvitation } from '../../invitations/invitations-sql.ts'
import { makeInvitation } from '../../invitations/make-invitation.ts'
import { listRests, type Rest, upsertRests } from '../../invitations/rest-sql.ts'
import { digestsToKeep } from '../../platform/crypto/digests.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import type { StoredPromise } from '../promises/promises-sql.ts'
import type { StoredRequest } from '../requests/requests-sql.ts'
import { digestAddresses } from './digest-addresses.ts'
import { countServedBefore, type DrawnRequest, listUndrawn, updateDraws } from './draw-sql.ts'

const oneDay = 24 * 3600 * 1000

/** Longest time from the end of a request to its draw, in days: the past is not asked. */
const longestAgo = 3

/** A request that ended, with its promises. */
export interface Served {
  request: StoredRequest
  promises: readonly Pick<StoredPromise, 'stands_for' | 'window_to'>[]
  offered: ServiceOffer
}

type DrawDeps = Pick<Deps, 'clock' | 'random' | 'secret'>

/**
 * Draws, among requests that ended, those whose usagers are invited to say how it was, in the
 * transaction that ends them. Each request is drawn once, with the probability its service declares;
 * nobody in their rest period, or who refused, is invited.
 */
export async function drawServed(
  transaction: Queryable,
  deps: DrawDeps,
  served: readonly Served[],
): Promise<void> {
  const since = deps.clock().getTime() - longestAgo * oneDay
  const recent = served.filter(
    ({ request: { completed_at }, offered }) =>
      offered.service.invitations && completed_at && completed_at.getTime() >= since,
  )
  for (const [organisation, own] of groupBy(recent)) {
    const sites = cacheSites(transaction, deps.clock)
    const asking = await findSurveySite({ database: transaction, sites }, organisation, 'served')
    if (asking) await drawOf(transaction, deps, asking, own)
  }
}

async function drawOf(
  transaction: Queryable,
  deps: DrawDeps,
  asking: SurveySite,
  served: readonly Served[],
): Promise<void> {
  const { secret, clock, random } = deps
  const { organisation, zone } = asking.site
  const today = dayIn(zone, clock())
  const undrawn = await listUndrawn(
    transaction,
    served.map(({ request }) => request),
  )
  if (undrawn.length === 0) return
  const all = undrawn.map((one) => ({
    ...one,
    persons: digestAddresses(secret, organisation, one.sealed),
  }))
  const known = await listRests(
    transaction,
    organisation,
    all.flatMap(({ persons }) => persons),
    today,
  )
  const drawn: DrawnRequest[] = []
  const invited: NewInvitation[] = []
  const rests: Rest[] = []
  const probabilities = new Map<string, number>()
  for (const one of all) {
    const found = served.find(
      ({ request: { source, reference } }) => source === one.source && reference === one.reference,
    )
    if (!found) continue
    const { service } = found.offered
    const declared: Invitations = service.invitations ?? { probability: 1, rest_days: restDays }
    let probability = probabilities.get(service.service)
    if (probability === undefined) {
      const before =
        declared.monthly === undefined
          ? 0
          : await countServedBefore(transaction, organisation, service.service, today)
      probability = probabilityOfDraw(declared, before)
      probabilities.set(service.service, probability)
    }
    const key = { organisation, source: one.source, reference: one.reference }
    // Rests of this very batch count too.
    const rest = restOf(one.persons, [...known, ...rests])
    const draw = rest ?? (uniform(random) < probability ? 'drawn' : 'left_out')
    if (draw !== 'drawn') {
      drawn.push({ ...key, draw, invited_on: today, ticket_sealed: null })
      continue
    }
    const { row, ticket } = makeInvitation(deps, {
      asking,
      service: service.service,
      moment: 'served',
      frame: 'register',
      probability,
      delivery: one.sealed.length > 0 ? 'waiting' : 'undeliverable',
      facts: { ...factsOf(found), ...(one.assisted && { assisted: true }) },
    })
    invited.push(row)
    drawn.push({
      ...key,
      draw,
      invited_on: today,
      ticket_sealed: sealReach(secret, organisation, ticket),
    })
    const until = daysLater(today, declared.rest_days)
    if (declared.rest_days > 0)
      rests.push(
        ...digestsToKeep(secret, one.persons).map((person) => ({ organisation, person, until })),
      )
  }
  await insertInvitations(transaction, invited)
  await upsertRests(transaction, rests)
  await updateDraws(transaction, drawn)
}

/** Returns the coarse facts of a request that ended. */
function factsOf({ request, promises }: Served): InvitationFacts {
  const { territory, channel, locale, outcome, received_at, completed_at } = request
  const first = promises.findLast(({ stands_for }) => stands_for === 1)
  const kept = first && completed_at && (completed_at <= first.window_to ? 'kept' : 'missed')
  const days = completed_at ? (completed_at.getTime() - received_at.getTime()) / oneDay : 0
  return {
    ...(territory !== null && { territory }),
    channel,
    ...(kept && { kept }),
    delay: delayClassOf(days),
    ...(outcome !== null && { outcome }),
    locale,
  }
}

function groupBy(served: readonly Served[]): Map<string, Served[]> {
  const groups = new Map<string, Served[]>()
  for (const one of served) {
    const { organisation } = one.request
    groups.set(organisation, [...(groups.get(organisation) ?? []), one])
  }
  return groups
}
