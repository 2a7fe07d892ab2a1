import type { SetAside } from '#shared/contract/feedback/set-aside.ts'
import type { UnusualArrivals } from '#shared/contract/feedback/unusual-arrivals.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { townAgents } from '../world/agents.ts'
import { closeOn, turnTo } from '../world/closings.ts'
import { feedback } from '../world/feedback.ts'
import { startHub, type TestHub } from '../world/hub.ts'
import { asksForTicket } from '../world/invitations.ts'
import { declares } from '../world/requests.ts'
import { serve, ticketsOf } from '../world/served.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { type Attack, attacked, forged, hidden, listAttacks } from './poison/attacks.ts'
import {
  movedPoints,
  type Published,
  readPublished,
  shownCells,
  withoutForms,
} from './poison/figures.ts'

/** Invited usagers of each territory, and how many of them are satisfied. */
const invited = { nord: [40, 24], sud: [30, 12], [hidden]: [4, 2] } as const

/** Answers a day of each open stream, and forms that a ticket is asked for, in an ordinary month. */
const usual = 3

/**
 * Forges a thousand answers of each kind, from one network and from two hundred, and says what of the
 * published figures moved, which hidden cell showed, and what no person was told of. The attacker is
 * patient: no rate limit is in the way, and proofs of work are paid for.
 */
export async function run(): Promise<void> {
  formatMachine()
  const database = await openEmbedded(null)
  await migrate(database)
  const border = { trustedProxies: 1, partsPerAddress: 300, proofOfWork: 'never' } as const
  const hub = await startHub(database, null, border)
  const used = await liveAMonth(hub)
  await closeOn(hub, '2026-11-10')
  let before = await readPublished(hub)
  console.log(`${before.numbers.size} figures of those invited, ${before.hidden.size} hidden`)
  let [moved, shown, unnoticed, day] = [0, 0, 0, 12]
  for (const attack of listAttacks(used)) {
    const date = `2026-${day > 30 ? 12 : 11}-${String(day > 30 ? day - 30 : day).padStart(2, '0')}`
    turnTo(hub, date)
    const asideBefore = await countAside(hub)
    const taken = await launch(hub, attack)
    await closeOn(hub, date)
    const after = await readPublished(hub)
    const watched = attack.hasKey ? withoutForms : (all: Published) => all
    const { points, where } = movedPoints(watched(before), watched(after))
    const cells = shownCells(watched(before), watched(after))
    if (attack.hasKey) before = after
    const told = await wasTold(hub, date, asideBefore)
    console.log(
      `${attack.name}: ${taken} of ${forged} taken, ${told ?? (taken === 0 ? 'all refused' : 'NOT TOLD')}, moved ${points.toFixed(2)} points ${where}${attack.hasKey ? ', forms left out' : ''}`,
    )
    for (const cell of cells) console.log(`  shown: ${cell}`)
    moved = Math.max(moved, points)
    shown += cells.length
    if (taken > 0 && told === null) unnoticed += 1
    day += 1
  }
  await hub.close()
  formatFigure('invited_moved_points', moved, '<=', 0)
  formatFigure('hidden_cells_shown', shown, '<=', 0)
  formatFigure('unnoticed', unnoticed, '<=', 0)
}

/** A month of served requests, all invited and answered, and of ordinary open answers. */
async function liveAMonth(hub: TestHub): Promise<string> {
  await declares(hub, { service: attacked, invitations: { probability: 1, rest_days: 90 } })
  turnTo(hub, '2026-10-20')
  const served = Object.entries(invited).flatMap(([territory, [n]]) =>
    Array.from({ length: n }, (_, nth) => ({
      reference: `${territory}-${nth}`,
      service: attacked,
      territory,
      channel: 'web',
      isKept: nth % 2 === 0,
    })),
  )
  await serve(hub, served)
  const tickets = await ticketsOf(hub)
  for (const [territory, [n, satisfied]] of Object.entries(invited))
    for (let nth = 0; nth < n; nth += 1)
      await hub.send({
        method: 'POST',
        url: '/v1/feedback',
        headers: { 'x-forwarded-for': `192.0.${nth}.1` },
        payload: feedback({
          service: attacked,
          item: undefined,
          ticket: tickets.get(`${territory}-${nth}`),
          answers: { overall: nth < satisfied ? 5 : 2 },
        }),
      })
  for (let day = 1; day <= 9; day += 1) {
    turnTo(hub, `2026-11-0${day}`)
    for (let nth = 0; nth < usual; nth += 1) await asksForTicket(hub, { service: attacked })
    for (const unprompted of [undefined, true])
      for (let nth = 0; nth < usual; nth += 1)
        await hub.send({
          method: 'POST',
          url: '/v1/feedback',
          headers: { 'x-forwarded-for': `198.18.${nth}.${day}` },
          payload: feedback({ service: attacked, unprompted, answers: { overall: 3 } }),
        })
  }
  return tickets.get('nord-0') ?? ''
}

/** Sends what an attack forges, at a pace no limit minds. @returns how many the hub took */
async function launch(hub: TestHub, { networks, hasKey, make }: Attack): Promise<number> {
  let taken = 0
  for (let nth = 0; nth < forged; nth += 1) {
    hub.clock.now = new Date(hub.clock.now.getTime() + 40_000)
    const network = nth % networks
    const ticket = hasKey && (await asksForTicket(hub, { service: attacked }))
    const sent = await hub.send({
      method: 'POST',
      headers: { 'x-forwarded-for': `203.${network}.113.${networks === 1 ? 7 : 1 + (nth % 250)}` },
      ...make(nth, ticket),
    })
    if (sent.statusCode < 300) taken += 1
  }
  return taken
}

/** Where a person is told of the attack of a day; `null` when nowhere. */
async function wasTold(hub: TestHub, day: string, asideBefore: number): Promise<string | null> {
  const unusual = await hub.as(townAgents.quality, 'GET', '/v1/unusual-arrivals')
  const { days, keys }: UnusualArrivals = unusual.json()
  const leaked = keys.find((one) => one.day === day)
  if (leaked) return `a key to check (${leaked.n} tickets, usually ${leaked.usual})`
  const own = days.filter((one) => one.day === day)
  if (own.length > 0) return `an unusual day (${own.flatMap(({ reasons }) => reasons).join(', ')})`
  const aside = (await countAside(hub)) - asideBefore
  return aside >= forged / 2 ? `${aside} set aside` : null
}

async function countAside(hub: TestHub): Promise<number> {
  const sent = await hub.as(townAgents.quality, 'GET', '/v1/set-aside')
  const { months }: SetAside = sent.json()
  return months.reduce((all, { n }) => all + n, 0)
}
