import { expect } from 'vitest'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Tracking } from '#shared/contract/requests/tracking.ts'
import { upsertService } from '../../hub/catalogue/sites/declare-sql.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { town, townServices } from './town.ts'

/** Puts a request in the hub, as the town's system. */
export async function putRequest(
  hub: TestHub,
  reference: string,
  change: Record<string, unknown> = {},
): Promise<void> {
  await receives(hub, reference, change)
}

/** Puts a request, and returns its tracking code. */
export async function receives(
  hub: TestHub,
  reference: string,
  change: Record<string, unknown> = {},
): Promise<string> {
  const put = await hub.withKey('PUT', `/v1/requests/${reference}`, {
    service: 'etat-civil',
    channel: 'web',
    locale: 'fr',
    received_at: '2026-11-20T09:00:00Z',
    ...change,
  })
  expect(put.statusCode, put.body).toBeLessThan(300)
  return put.json().tracking_code
}

/** Sends a step of a request, as the town's system. */
export const says = (hub: TestHub, reference: string, proof: Record<string, unknown>) =>
  hub.withKey('POST', `/v1/requests/${reference}/proofs`, { id: newId(), ...proof })

/** Reads the tracking page of a request. */
export async function reads(hub: TestHub, code: string, locale = 'fr'): Promise<Tracking> {
  const headers = { 'parvis-tracking': code }
  const read = await hub.send({ method: 'GET', url: `/v1/tracking?locale=${locale}`, headers })
  expect(read.statusCode, read.body).toBe(200)
  return read.json()
}

/** Changes a service of the town. */
export async function declares(hub: TestHub, change: Partial<Service>): Promise<void> {
  const [civil] = townServices
  if (!civil) throw new Error('The town of the tests has services')
  const service = { ...(townServices.find((one) => one.service === change.service) ?? civil) }
  await upsertService(hub.database, town.organisation, { ...service, ...change })
}
