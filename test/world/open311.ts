import { open311 } from '../../hub/integrations/connectors/open311.ts'
import type { Page, Reader } from '../../hub/integrations/source-client/connector.ts'
import type { SourceRecord } from '../../hub/integrations/source-client/record.ts'
import { type City, type Held, openCity } from '../fakes/sources/open311.ts'
import { type Double, gather, openDouble, readerOf } from './source.ts'

/** The time of reading. */
const now = new Date('2026-11-24T10:00:00Z')

export const hole: Held = {
  id: 101,
  code: '001',
  requested: '2026-11-20T09:00:00+01:00',
  updated: '2026-11-21T09:00:00+01:00',
  expected: '2026-12-04T18:00:00+01:00',
}

export const lamp: Held = {
  id: '0042',
  status: 'closed',
  code: '002',
  name: 'Éclairage',
  requested: '2026-11-10T08:00:00Z',
  updated: '2026-11-12T08:00:00Z',
}

/** A request without dates. */
export const leaves: Held = {
  id: 'F-7',
  requested: '2026-11-23T08:00:00Z',
  updated: null,
  expected: null,
}

export const someServices = [{ service_code: '001', service_name: 'Voirie' }]

/** Settings that read a short history. */
const recent = { received_since: '2026-09-01' }

/** Returns requests at regular intervals, newest first. */
export function everyHours(count: number, hours: number, first = '2026-11-20T00:00:00Z'): Held[] {
  return Array.from({ length: count }, (_, at) => {
    const requested = new Date(Date.parse(first) - at * hours * 3_600_000).toISOString()
    return { id: `r-${at}`, requested }
  })
}

export const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id)

/** Collects all records, in any order. */
export async function gatherById(pages: AsyncIterable<Page>): Promise<SourceRecord[]> {
  return (await gather(pages)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Opens doubles and their readers. */
export function openCities() {
  let doubles: Double[] = []
  type Settings = Record<string, unknown>

  const read = async (
    opening: Promise<Double>,
    settings: Settings = {},
    secrets: Settings = {},
  ) => {
    const double = await opening
    doubles.push(double)
    const reader: Reader = readerOf(open311, { url: double.url, ...settings }, secrets, () => now)
    return { double, reader }
  }
  return {
    read,
    /** A city that follows the standard. */
    city: (held: Held[], city: City = {}, settings: Settings = {}, secrets: Settings = {}) =>
      read(openCity(held, now, city), { ...recent, ...settings }, secrets),
    /** Opens a reader of a server with scripted answers. */
    async saying(answer: Parameters<typeof openDouble>[0], settings: Settings = {}) {
      return (await read(openDouble(answer), { ...recent, ...settings })).reader
    },
    async close() {
      await Promise.all(doubles.map((double) => double.close()))
      doubles = []
    },
  }
}
