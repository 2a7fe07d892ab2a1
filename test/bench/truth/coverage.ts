import assert from 'node:assert/strict'
import { indicators } from '#shared/contract/reporting/indicators.ts'
import { tolerance } from '#shared/contract/reporting/tolerance.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { drawNormal, seededRandom } from '#shared/statistics/seeded-random.ts'
import { type Levels, zoneOfTolerance } from '#shared/statistics/zone-of-tolerance.ts'
import { insertConfiguration } from '../../../hub/catalogue/sites/declare-sql.ts'
import type { TestHub } from '../../world/hub.ts'
import { countSilence, liveSilence } from '../../world/silent-town.ts'
import { town, townNotice } from '../../world/town.ts'
import { answerAll, declareService, openKnownTown, readAs } from './known-town.ts'
import type { TruthFigure } from './truth-figure.ts'

/** Services of each kind. */
const many = { weighted: 50, shrunken: 12, zone: 8 }

/** Requests of a service whose invited are partly silent: few are drawn, so that a sample it is. */
const requests = 600
const probabilities = [0.3, 0.2] as const

/** Territories of a service, and campaign forms of another. */
const territories = 24
const forms = 45

/** Standard deviations of the log odds between territories: from none to much. */
const spreads = [0, 0.25, 0.5, 1] as const

/** Averages of the least, the wish and what was lived: below, within, and beyond. */
const middles: readonly [number, number, number][] = [
  [5, 8, 4],
  [4, 7, 6],
  [5, 7, 8],
  [3, 8, 5],
]

/**
 * Lives towns whose truth is known through the API of a hub, and counts how often the published
 * intervals of 95 % hold it, in 100.
 */
export async function measureCoverage(server: string, seed: number): Promise<TruthFigure[]> {
  const shares = {
    coverage_weighted: await inTown(server, (hub) => coverWeighted(hub, seed)),
    coverage_shrunken: await inTown(server, (hub) => coverShrunken(hub, seededRandom(seed))),
    coverage_zone: await inTown(server, (hub) => coverZone(hub, seededRandom(seed))),
  }
  return Object.entries(shares).flatMap(([name, value]): TruthFigure[] => [
    { name, value, bound: '>=', goal: 92 },
    { name: `${name}_most`, value, bound: '<=', goal: 98 },
  ])
}

async function inTown(server: string, live: (hub: TestHub) => Promise<number>): Promise<number> {
  const hub = await openKnownTown(server)
  try {
    return await live(hub)
  } finally {
    await hub.close()
  }
}

/** The estimates of the invited, where silence depends on what the register knows. */
async function coverWeighted(hub: TestHub, seed: number): Promise<number> {
  const services = { facts: many.weighted, satisfaction: 0 }
  const known = await liveSilence(hub, { services, requests, probabilities, seed })
  const found = countSilence(known)
  console.log(`weighted: ${found.weighted} of ${found.services} services`)
  return (100 * found.weighted) / found.services
}

/** The shares of territories, drawn towards the whole. */
async function coverShrunken(hub: TestHub, random: () => number): Promise<number> {
  const truths = new Map<string, number>()
  const keyOf = (service: string, territory: string) => `${service} ${territory}`
  for (let at = 0; at < many.shrunken; at += 1) {
    const service = `places-${at}`
    await declareService(hub, service)
    const spread = spreads[at % spreads.length] ?? 0
    const parts = Array.from({ length: territories }, (_, nth) => {
      const territory = `t${nth}`
      const truth = 1 / (1 + Math.exp(-(1.2 + spread * drawNormal(random))))
      truths.set(keyOf(service, territory), truth)
      return Array.from({ length: 12 + Math.floor(40 * random() ** 2) }, (_, one) => ({
        service,
        territory,
        answers: { overall: random() < truth ? 4 + (one % 2) : 1 + (one % 3) },
      }))
    })
    await answerAll(hub, parts.flat())
  }
  const { services } = await readAs(hub, '/v1/indicators', indicators)
  const held = services.flatMap(({ service, pairs }) =>
    pairs
      .flatMap(({ commun }) => (commun.told === 'figure' ? [commun.figure] : []))
      .filter(({ indicator }) => indicator === 'equal_quality')
      .flatMap(({ places }) => places?.territories ?? [])
      .flatMap(({ territory, shrunk }) => {
        const truth = truths.get(keyOf(service, territory))
        return shrunk && truth !== undefined ? [shrunk.low <= truth && truth <= shrunk.high] : []
      }),
  )
  return shareOf('shrunken', held)
}

/** The intervals of adequacy, width and position in the zone of tolerance. */
async function coverZone(hub: TestHub, random: () => number): Promise<number> {
  const { organisation, site } = town
  const asked = defaultConfiguration(campaign, townNotice)
  const configuration = await insertConfiguration(hub.database, organisation, site, asked)
  const items = campaign.items
    .filter(({ item, aspect }) => aspect === 'perceived' && item !== campaign.opening)
    .map(({ item }) => item)
  const middleOf = (at: number) => middles[at % middles.length] ?? [5, 8, 6]
  const truths = middles.map((middle) => {
    const people = Array.from({ length: 100_000 }, () => levelsNear(middle, random))
    return zoneOfTolerance(people)?.zone ?? assert.fail()
  })
  const held: boolean[] = []
  for (let nth = 0; nth < many.zone; nth += 1) {
    const service = `zone-${nth}`
    await declareService(hub, service)
    const parts = Array.from({ length: forms }, (_, one) => {
      const answers = items.flatMap((item, at) => {
        const { minimum, desired, perceived } = levelsNear(middleOf(at), random)
        return [
          [`${item}_minimum`, minimum],
          [`${item}_desired`, desired],
          [item, perceived],
        ]
      })
      const said = { overall: 1 + (one % 5), ...Object.fromEntries(answers) }
      return { service, configuration, form: 'campaign', item: undefined, answers: said }
    })
    await answerAll(hub, parts)
    const { levels } = await readAs(hub, `/v1/services/${service}/tolerance`, tolerance)
    assert.ok(levels.told === 'figures')
    for (const { item, zone } of [...levels.usager, ...levels.commun]) {
      const truth = truths[items.indexOf(item) % middles.length]
      if (zone.told !== 'zone' || !truth) continue
      const known = [
        [zone.adequacy.interval, truth.adequacy.mean],
        [zone.width.interval, truth.width.mean],
        [zone.position?.interval ?? null, truth.position?.estimate ?? Number.NaN],
      ] as const
      for (const [interval, value] of known)
        if (interval) held.push(interval.low <= value && value <= interval.high)
    }
  }
  return shareOf('zone', held)
}

function shareOf(name: string, held: readonly boolean[]): number {
  const found = held.filter(Boolean).length
  console.log(`${name}: ${found} of ${held.length} intervals`)
  return (100 * found) / held.length
}

/** Draws the three levels of one person, each near its average. */
function levelsNear(
  [minimum, desired, perceived]: readonly [number, number, number],
  random: () => number,
): Levels {
  const near = (middle: number) =>
    Math.min(9, Math.max(1, Math.round(middle + 3 * (random() + random() - 1))))
  return { minimum: near(minimum), desired: near(desired), perceived: near(perceived) }
}
