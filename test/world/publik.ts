import { randomBytes } from 'node:crypto'
import { afterEach } from 'vitest'
import { publik } from '../../hub/integrations/connectors/publik.ts'
import { openReader } from '../../hub/integrations/sources/open-reader.ts'
import { readSecrets, readSourceSettings } from '../../hub/integrations/sources/read-settings.ts'
import { openPublik, type World } from '../fakes/sources/publik.ts'
import type { Filed } from '../fakes/sources/publik-filing.ts'
import type { Double } from './source.ts'

/** The key of an API access without roles, which sees everything. */
export const key = { orig: 'parvis', key: 's3cr3t-partagé' }
/** The key of an access limited to its roles. */
export const keyWithRoles = { orig: 'parvis-roles', key: 'autre-clé' }

/** Somebody who has an account. */
export const camille = { uuid: 'c4m1'.repeat(8), email: 'camille.martin@example.test' }
/** A request of a form. */
export const pothole: Filed = { form: 'voirie', number: 345, received: '2026-01-02T02:04:05Z' }

/** Opens doubles of Publik, closed after each test. */
export function publikForEach() {
  const opened: Double[] = []
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close()
  })
  return async (given: Partial<World> = {}) => {
    const one = await openPublik(given)
    opened.push(one)
    return one
  }
}

/** Forms of a town by their names. */
export function formsNamed(...names: string[]): World['forms'] {
  return new Map(names.map((name) => [name, {}]))
}

/** Opens a reader like the hub, with real nonces. */
export function readPublik(
  { url }: Double,
  settings: Record<string, unknown> = {},
  secrets: Record<string, string> = key,
  { clock = () => new Date(), random = randomBytes as (bytes: number) => Uint8Array } = {},
) {
  const content = { connector: 'publik', url, services: { voirie: 'voirie' }, ...settings }
  const declared = readSourceSettings([publik], content)
  return openReader({ ...declared, secrets: readSecrets(publik, secrets) }, { clock, random })
}

/** Returns many requests of a form, a minute apart. */
export function many(form: string, count: number, of: Partial<Filed> = {}): Filed[] {
  const at = (place: number) => new Date(Date.UTC(2026, 0, 5, 8, place)).toISOString()
  return Array.from({ length: count }, (_, place) => ({
    form,
    number: place + 1,
    received: at(place),
    ...of,
  }))
}
