import { daysOf } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Chain } from '#shared/contract/reporting/chain.ts'
import type { Perception } from '#shared/contract/reporting/perception.ts'
import type { Priorities } from '#shared/contract/reporting/priorities.ts'
import type { ServiceDelays } from '#shared/contract/reporting/service-delays.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { readWaits } from '../../requests/waits/read-waits.ts'
import { describeCrossed } from '../crossed/describe-crossed.ts'
import type { CriteriaOf } from '../figures/criterion.ts'
import { describeMonths } from '../figures/describe-months.ts'
import { knownMonths } from '../figures/known-months.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { describeChain } from './describe-chain.ts'
import { describeDimensions, dimensionCriteria } from './describe-dimensions.ts'
import { describeExpected } from './describe-expected.ts'
import { describeOthers, otherCriteria } from './describe-others.ts'
import { describeOutcomes } from './describe-outcomes.ts'
import { describePriorities } from './describe-priorities.ts'
import { describeWaits } from './describe-waits.ts'
import { gatherOne, type OfService } from './gather.ts'

/**
 * Describes the perception of one service, against expectations, by outcome and by month.
 * @throws Refusal `unknown_service`
 */
export async function describePerception(
  database: Queryable,
  asked: OfService,
  now: Date,
): Promise<Perception> {
  const { known, declared, zone } = await gatherOne(database, asked, perceptionCriteria, now)
  const { organisation } = asked
  const whose = { organisation, zone, declared, now }
  return {
    ...headOf(declared, zone, asked.period, now),
    dimensions: describeDimensions(known),
    expected: describeExpected(known),
    outcomes: await describeOutcomes(database, organisation, known),
    others: describeOthers(known),
    months: describeMonths(known, await knownMonths(database, known, whose)),
  }
}

/**
 * Describes the gaps of one service, from what was expected to what was lived.
 * @throws Refusal `unknown_service`
 */
export async function describeServiceChain(
  database: Queryable,
  asked: OfService,
  now: Date,
): Promise<Chain> {
  const [{ known, declared, zone }, { proofs }] = await Promise.all([
    gatherOne(database, asked, criteria, now),
    describeCrossed(database, asked, now),
  ])
  return { ...headOf(declared, zone, asked.period, now), ...describeChain(known, proofs) }
}

/**
 * Describes what to improve first in one service.
 * @throws Refusal `unknown_service`
 */
export async function describeServicePriorities(
  database: Queryable,
  asked: OfService,
  now: Date,
): Promise<Priorities> {
  const { known, declared, zone } = await gatherOne(database, asked, criteria, now)
  return {
    ...headOf(declared, zone, asked.period, now),
    ...(await describePriorities(database, asked.organisation, known)),
  }
}

/**
 * Describes the waiting times of one service, in total, by channel and by territory.
 * @throws Refusal `unknown_service`
 */
export async function describeServiceDelays(
  database: Queryable,
  asked: OfService,
  now: Date,
): Promise<ServiceDelays> {
  const { known, declared, zone } = await gatherOne(database, asked, criteria, now)
  const within = asked.period === null ? null : daysOf(asked.period)
  const { organisation } = asked
  const wanted = { organisation, zone, services: [declared], within }
  const [channels, territories] = await Promise.all(
    (['channel', 'territory'] as const).map((by) => readWaits(database, { ...wanted, by }, now)),
  )
  return {
    ...headOf(declared, zone, asked.period, now),
    norm: known.norm.days,
    waits: describeWaits(known, {
      channels: channels?.get(asked.service) ?? [],
      territories: territories?.get(asked.service) ?? [],
    }),
  }
}

const criteria: CriteriaOf = (instrument) => [
  ...indicatorCriteria(instrument),
  ...dimensionCriteria(instrument),
]

const perceptionCriteria: CriteriaOf = (instrument) => [
  ...criteria(instrument),
  ...otherCriteria(instrument),
]

function headOf({ service, name }: Service, zone: string, period: string | null, now: Date) {
  return { generated_at: now.toISOString(), service, name, zone, period }
}
