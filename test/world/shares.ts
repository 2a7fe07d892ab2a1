import { expect } from 'vitest'
import type {
  Figure,
  Half,
  Indicators,
  LabelledShare,
} from '#shared/contract/reporting/indicators.ts'
import { townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { putRequest, says } from './requests.ts'

/** The report as who answers for the town's quality reads it. @param query such as `?period=2026-10` */
export async function readReport(hub: TestHub, query = ''): Promise<Indicators> {
  const said = await hub.as(townAgents.quality, 'GET', `/v1/indicators${query}`)
  expect(said.statusCode, said.body).toBe(200)
  return said.json()
}

/** What is told of one indicator of a service; `null` where it is absent or may not stand alone. */
export function figureOf(
  { services }: Indicators,
  service: string,
  indicator: string,
): Figure | null {
  const half = halfOf({ services }, service, indicator)
  return half && 'figure' in half ? half.figure : null
}

/** The half of a pair that is about an indicator. */
export function halfOf(
  { services }: Pick<Indicators, 'services'>,
  service: string,
  indicator: string,
): Half | null {
  const pairs = services.find((one) => one.service === service)?.pairs ?? []
  return (
    pairs
      .flatMap(({ usager, commun }) => [usager, commun])
      .find((half) => ('figure' in half ? half.figure : half).indicator === indicator) ?? null
  )
}

/** The shares of a service that are told of one indicator. */
export function sharesOf(
  said: Indicators,
  service: string,
  indicator = 'satisfied',
): LabelledShare[] {
  return figureOf(said, service, indicator)?.shares ?? []
}

/** Keeps five of the dates a service announced, so that what its usagers say has a guard. */
export async function keepPromises(hub: TestHub, service: string): Promise<void> {
  for (let nth = 1; nth <= 5; nth += 1) {
    const reference = `TENUE-${service}-${nth}`
    await putRequest(hub, reference, {
      service,
      promise: {
        from: '2026-11-21T08:00:00Z',
        to: '2026-11-23T17:00:00Z',
        zone: 'Europe/Paris',
        basis: 'norm',
      },
    })
    const proof = await hub.withKey('POST', `/v1/requests/${reference}/proofs`, {
      id: newId(),
      kind: 'decided',
      at: '2026-11-22T09:00:00Z',
    })
    expect(proof.statusCode, proof.body).toBe(201)
  }
}

/** Keeps five dates that fell in a month, so that what its usagers say of it has a guard. */
export async function keepDates(hub: TestHub, service: string, month: string): Promise<void> {
  const window = { from: `${month}-19T06:00:00Z`, to: `${month}-21T17:00:00Z` }
  for (let nth = 1; nth <= 5; nth += 1) {
    const reference = `TENUE-${service}-${month}-${nth}`
    await putRequest(hub, reference, {
      service,
      received_at: `${month}-02T09:00:00Z`,
      promise: { ...window, zone: 'Europe/Paris', basis: 'norm' },
    })
    await says(hub, reference, { kind: 'decided', at: `${month}-20T09:00:00Z` })
  }
}
