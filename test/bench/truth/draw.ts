import assert from 'node:assert/strict'
import { invitationCoverage } from '#shared/contract/reporting/invitations.ts'
import { type Perception, perception } from '#shared/contract/reporting/perception.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { closeInvitations } from '../../../hub/invitations/close-invitations.ts'
import type { TestHub } from '../../world/hub.ts'
import { serve, ticketsOf } from '../../world/served.ts'
import { town } from '../../world/town.ts'
import { answerAll, declareService, openKnownTown, readAs } from './known-town.ts'
import type { TruthFigure } from './truth-figure.ts'

/** Dimensions that are compared with what was expected, and the answers each draw gives them. */
const drawn = ['FIA', 'REA', 'ASS', 'CON'] as const
const draws = { even: [40, 40, 40, 40], moved: [120, 20, 40, 20] } as const

/** Months of which the second is drawn half as often, and the satisfied of each. */
const months = [
  { month: '2026-08', probability: 1, satisfied: 0.9 },
  { month: '2026-09', probability: 0.5, satisfied: 0.5 },
] as const

/** Requests that end in each of them. */
const ended = 120

/**
 * Lets only the draw move, what usagers live staying as it is: how often each question is drawn, and
 * how often usagers are invited. Returns the farthest that a published figure moves, in points.
 */
export async function measureDraw(server: string, seed: number): Promise<TruthFigure[]> {
  const hub = await openKnownTown(server)
  try {
    const moved = [...(await moveQuestions(hub, seededRandom(seed))), await moveProbability(hub)]
    for (const { name, points } of moved) console.log(`${name}: moves ${points.toFixed(2)} points`)
    return [
      {
        name: 'draw_moved_points',
        value: Math.max(...moved.map(({ points }) => points)),
        bound: '<=',
        goal: 0.5,
      },
    ]
  } finally {
    await hub.close()
  }
}

/** A published figure, and how far it moved. */
interface Moved {
  name: string
  points: number
}

/** Lives one truth in two services whose questions are drawn differently. */
async function moveQuestions(hub: TestHub, random: () => number): Promise<Moved[]> {
  const truth = drawn.map(() => ({
    worse: (1 + Math.floor(3 * random())) / 10,
    better: (1 + Math.floor(3 * random())) / 10,
    lived: (2 + Math.floor(6 * random())) / 10,
  }))
  const read: Perception[] = []
  for (const [service, shares] of Object.entries(draws)) {
    await declareService(hub, service)
    const parts = drawn.flatMap((item, at) => {
      const [n, own] = [shares[at] ?? 0, truth[at]]
      assert.ok(own)
      return Array.from({ length: n }, (_, nth) => {
        const place = (nth % 20) / 20
        const compared = place < own.worse ? -1 : place < 1 - own.better ? 0 : 1
        const answers = {
          overall: 1 + (nth % 5),
          [item]: place < own.lived ? 4 : 2,
          [`${item}_compared`]: compared,
        }
        return { service, item, answers }
      })
    })
    // Their guard: the same treatment as others.
    const equal = Array.from({ length: 20 }, (_, nth) => ({
      service,
      item: 'EMP',
      answers: { overall: 1 + (nth % 5), EMP: 1 + (nth % 5), EGA: 1 + ((nth + 2) % 5) },
    }))
    await answerAll(hub, [...parts, ...equal])
    read.push(await readAs(hub, `/v1/services/${service}/perception`, perception))
  }
  const [even, other] = read.map(figuresOf)
  assert.ok(even && other)
  return Object.entries(even).map(([name, value]) => ({
    name,
    points: 100 * Math.abs(value - (other[name] ?? Number.NaN)),
  }))
}

/** Returns the figures that are published of a service, each as a part of its scale. */
function figuresOf({ dimensions, expected }: Perception): Record<string, number> {
  assert.ok(dimensions.told === 'figures' && expected.told === 'figures')
  const { whole } = expected
  assert.ok(whole.told === 'shares')
  const means = dimensions.usager.flatMap(({ dimension, perceived, scale }) =>
    perceived.told === 'mean'
      ? [[dimension, (perceived.mean - scale.low) / (scale.high - scale.low)] as const]
      : [],
  )
  return {
    worse: whole.worse.estimate,
    same: whole.same.estimate,
    better: whole.better.estimate,
    ...Object.fromEntries(means),
  }
}

/** Invites half as many in the second month; everybody who is invited answers. */
async function moveProbability(hub: TestHub): Promise<Moved> {
  const service = 'invited'
  const lived: number[] = []
  for (const { month, probability, satisfied } of months) {
    hub.clock.now = new Date(`${month}-12T10:00:00Z`)
    await declareService(hub, service, probability)
    const references = Array.from({ length: ended }, (_, nth) => `${month}-${nth}`)
    await serve(
      hub,
      references.map((reference) => ({
        reference,
        service,
        channel: 'web',
        outcome: 'granted',
        isKept: true,
      })),
    )
    const tickets = await ticketsOf(hub)
    const invited = references.flatMap((reference) => tickets.get(reference) ?? [])
    const good = Math.round(satisfied * invited.length)
    await answerAll(
      hub,
      invited.map((ticket, nth) => ({
        ticket,
        service,
        item: undefined,
        answers: { overall: nth < good ? 4 : 2 },
      })),
    )
    lived.push(good / probability, invited.length / probability)
  }
  hub.clock.now = new Date('2026-10-12T10:00:00Z')
  for (const { month } of months)
    await hub.database.transaction((transaction) =>
      closeInvitations(transaction, town.organisation, month, hub.secret),
    )
  const { services } = await readAs(hub, '/v1/invitations?period=2026-Q3', invitationCoverage)
  const estimate = services.find((one) => one.service === service)?.estimate
  assert.ok(estimate?.told === 'share')
  const [good1 = 0, all1 = 0, good2 = 0, all2 = 0] = lived
  const truth = (good1 + good2) / (all1 + all2)
  return { name: 'satisfied of the invited', points: 100 * Math.abs(estimate.estimate - truth) }
}
