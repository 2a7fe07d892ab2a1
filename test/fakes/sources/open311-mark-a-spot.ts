import type { ServerResponse } from 'node:http'
import { answerJson, type Double, openDouble } from '../../world/source.ts'
import type { Held } from './open311.ts'

/** Mark-a-Spot: pages of 50 at most, 404 for nothing, its own names of states in its filter. */
export function openMarkASpot(held: Held[]): Promise<Double> {
  return openDouble(({ path, query }, response) => {
    const [, place = ''] = /^\/georeport\/v2\/(.*)\.json$/.exec(path) ?? []
    const fail = (message: string) => failSpot(response, message)
    if (place === 'services') {
      const codes = new Map(held.map(({ code, name = 'Müll' }) => [name, code ?? null]))
      const list = [...codes].map(([service_name, service_code]) => ({
        service_code,
        service_name,
      }))
      return answerJson(response, 200, list)
    }
    if (query.has('status') && !['Offen', 'Erledigt'].includes(query.get('status') ?? ''))
      return fail('Status not found')
    const [, id] = /^requests\/(.+)$/.exec(place) ?? []
    const asked = Number(query.get('limit') ?? 25)
    const limit = asked <= 50 ? asked : 25
    const first = Number(query.get('page') ?? 0) * limit
    const found = id
      ? held.filter((one) => one.id === id)
      : spotsBy(query, held).slice(first, first + limit)
    if (found.length === 0) return fail('No Service requests found')
    answerJson(response, 200, found.map(spotOf))
  })
}

function spotsBy(query: URLSearchParams, held: Held[]): Held[] {
  const start = Date.parse(query.get('start_date') || '1970-01-01')
  const end = Date.parse(query.get('end_date') || '2200-01-01')
  return held
    .filter(({ requested }) => Date.parse(requested) >= start && Date.parse(requested) <= end)
    .toSorted((a, b) => Date.parse(b.updated ?? b.requested) - Date.parse(a.updated ?? a.requested))
}

function spotOf({ id, status = 'open', code, name = 'Müll', requested, updated }: Held) {
  return {
    service_request_id: id,
    title: 'Von Odile Garnier',
    description: 'Bitte zurückrufen',
    address_string: '01000 Bourg, 3 rue des Lilas',
    lat: 46.2,
    long: 5.22,
    service_name: name,
    requested_datetime: requested,
    updated_datetime: updated ?? requested,
    status_note: '<p>Mme Garnier wurde angerufen</p>',
    status,
    service_code: code ?? null,
  }
}

function failSpot(response: ServerResponse, message: string): void {
  answerJson(response, 404, { error: { code: 404, message } })
}
