import { expect } from 'vitest'
import type { SecondFactor } from '#shared/contract/agents/context.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { factorDigest } from '../../hub/requests/identifiers/second-factor.ts'
import { types } from './command.ts'
import { newId } from './feedback.ts'
import { startHub, type TestHub } from './hub.ts'
import { receives, says } from './requests.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'

const { organisation, source } = town

/** Starts a hub with its operator's commands, on one PostgreSQL. */
export async function startAdministered(): Promise<{
  hub: TestHub
  parvis(...words: string[]): ReturnType<typeof types>
}> {
  const url = await newDatabase()
  const hub = await startHub(openPostgres(url))
  const environment = { DATABASE_URL: url, PARVIS_SECRET: Buffer.from(hub.secret).toString() }
  return { hub, parvis: (...words) => types(words, environment) }
}

/** Adds a second factor to a usager, in the sector of a service. */
export async function isToldApart(
  hub: TestHub,
  reference: string,
  factor: SecondFactor,
  sector = 'etat-civil',
): Promise<void> {
  await hub.database.query(
    'insert into second_factor (organisation, source, reference, kind, digest) values ($1, $2, $3, $4, $5)',
    [
      ...[organisation, source, reference, factor.kind],
      factorDigest(hub.secret, organisation, sector, factor),
    ],
  )
}

/** Puts a request, received, promised and decided. @returns its tracking code */
export async function isDecided(
  hub: TestHub,
  reference: string,
  change: Record<string, unknown> = {},
): Promise<string> {
  const window = { from: '2026-10-01T08:00:00Z', to: '2026-10-20T17:00:00Z', zone: town.zone }
  const code = await receives(hub, reference, {
    received_at: '2026-10-01T08:00:00Z',
    promise: { ...window, basis: 'norm' },
    ...change,
  })
  await says(hub, reference, { kind: 'decided', at: '2026-10-15T09:00:00Z' })
  return code
}

/** Adds an answer of the usager of a request, and somebody who acts for them. */
export async function isFilled(
  hub: TestHub,
  reference: string,
  code: string,
  text: string,
): Promise<void> {
  const replied = await hub.send({
    method: 'POST',
    url: `/v1/requests/${reference}/replies`,
    headers: { 'parvis-tracking': code },
    payload: { reply: newId(), kind: 'reply', text },
  })
  expect(replied.statusCode, replied.body).toBe(201)
  await hub.database.query(
    `insert into mandate (organisation, source, reference, mandate, kind, name_sealed, channel,
       address_sealed, code_hash, begun_at)
     values ($1, $2, $3, $4, 'relative', 'sealed', 'email', 'sealed', 'hash', $5)`,
    [organisation, source, reference, newId(), hub.clock.now],
  )
}
