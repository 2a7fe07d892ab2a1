import { answerJson, type Double, openDouble } from '../../world/source.ts'
import { answerPage, answerXml } from './open311-writing.ts'

/** A request as a double holds it. */
export interface Held {
  id: string | number | null
  token?: string
  status?: string
  code?: string
  name?: string
  requested: string
  updated?: string | null
  expected?: string | null
}

/** How a city runs its server of the standard. */
export interface City {
  /** What it answers in. */
  formats?: readonly ('json' | 'xml')[]
  /** The only one it knows; without it nobody is asked for one. */
  jurisdiction?: string
  /** A key that it wants with every question. */
  key?: string
  /** Most that it lists at once, whatever it is asked for. */
  most?: number
  /** It turns pages, by `page` and `page_size`. */
  pages?: boolean
  /** It knows `updated_after`. */
  updates?: boolean
}

/** What every city publishes beside, and nobody here may take. */
const beside = {
  description: 'Mme Odile Garnier, 06 12 34 56 78, says that it rains in',
  address: '3 rue des Lilas',
  zipcode: '01000',
  lat: '46.2052',
  long: 5.2255,
  media_url: 'https://city.example/photo.jpg?signature=secret',
  status_notes: 'Called Mme Garnier',
  agency_responsible: 'Voirie',
}

/** A server of GeoReport v2 as the standard describes it. */
export function openCity(held: Held[], now: Date, city: City = {}): Promise<Double> {
  const { formats = ['json', 'xml'], most = 1_000 } = city
  return openDouble((asked, response) => {
    const { path, query } = asked
    const [, place = '', format = ''] = /^\/(.*)\.(json|xml)$/.exec(path) ?? []
    const say = (status: number, list: object[], root: string, item: string) => {
      // JSON leaves the wrapper out, so that one alone is a list of one, and so are errors.
      if (format === 'json') answerJson(response, status, list)
      else answerXml(response, status, { [root]: list.length > 0 ? { [item]: list } : null })
    }
    const fail = (status: number, ...errors: [code: number, description: string][]) =>
      say(
        status,
        errors.map(([code, description]) => ({ code, description })),
        'errors',
        'error',
      )
    if (!formats.some((one) => one === format)) return answerPage(response, 404)
    const named = query.get('jurisdiction_id') || null
    const isMissing = city.jurisdiction !== undefined && named === null
    if (city.key !== undefined && query.get('api_key') !== city.key) {
      if (isMissing) return fail(400, [400, 'jurisdiction_id was not provided'], [403, 'No key'])
      return fail(403, [403, 'Missing or invalid api_key'])
    }
    if (isMissing) return fail(400, [400, 'jurisdiction_id was not provided'])
    if (named !== null && named !== (city.jurisdiction ?? named))
      return fail(404, [404, 'jurisdiction_id provided was not found'])
    if (place === 'services') return say(200, servicesOf(held), 'services', 'service')
    const [, id] = /^requests\/(.+)$/.exec(place) ?? []
    const [, token] = /^tokens\/(.+)$/.exec(place) ?? []
    const isAsked = (one: Held) =>
      token === undefined ? String(one.id) === decodeURIComponent(id ?? '') : one.token === token
    if (id !== undefined || token !== undefined) {
      const found = held.filter((one) => one.id !== null && isAsked(one))
      if (found.length === 0) return fail(404, [404, 'service_request_id was not found'])
      return say(200, found.map(publicOf), 'service_requests', 'request')
    }
    if (place !== 'requests') return answerPage(response, 404)
    const listed = listedBy(query, held, now, city)
    if (listed === null) return fail(400, [400, 'The dates are wrong'], [400, 'Try again'])
    const size = Math.min(Number(query.get('page_size') ?? most), most)
    const first = city.pages ? (Number(query.get('page') ?? 1) - 1) * size : 0
    const page = listed.slice(first, first + size)
    say(200, page.map(publicOf), 'service_requests', 'request')
  })
}

/** What a list holds, newest first; `null` for dates that are wrong or too far from each other. */
function listedBy(query: URLSearchParams, held: Held[], now: Date, city: City): Held[] | null {
  const ids = query.get('service_request_id')
  // Goes before any other filter.
  if (ids) return held.filter(({ id }) => ids.split(',').includes(String(id)))
  const isUpdate = city.updates === true && query.has('updated_after')
  const [from, to] = isUpdate ? ['updated_after', 'updated_before'] : ['start_date', 'end_date']
  // A `+` that was not encoded is a blank by now, and the date none.
  const end = Date.parse(query.get(to) ?? now.toISOString())
  const start = Date.parse(query.get(from) ?? new Date(end - ninetyDays).toISOString())
  if (!(end - start <= ninetyDays)) return null
  const statuses = query.get('status')?.split(',')
  return held
    .filter(({ requested, updated }) => {
      const at = Date.parse(isUpdate ? (updated ?? requested) : requested)
      return at >= start && at <= end
    })
    .filter(({ status = 'open' }) => statuses?.includes(status.toLowerCase()) ?? true)
    .toSorted((a, b) => Date.parse(b.requested) - Date.parse(a.requested))
}

const ninetyDays = 90 * 86_400_000

/** One as it is published: what is not known is null, empty or left out. */
function publicOf({ id, token, status, code, name, requested, updated, expected }: Held) {
  return {
    service_request_id: id,
    ...(token !== undefined && { token }),
    status: status ?? 'open',
    service_code: code ?? '001',
    service_name: name ?? 'Voirie & propreté',
    requested_datetime: requested,
    ...(updated !== undefined && { updated_datetime: updated }),
    ...(expected !== undefined && { expected_datetime: expected }),
    ...beside,
  }
}

function servicesOf(held: Held[]) {
  const named = new Map(held.map(({ code = '001', name = 'Voirie & propreté' }) => [code, name]))
  return [...named].map(([service_code, service_name]) => ({
    service_code,
    service_name,
    description: 'Holes, lights and leaves',
    metadata: false,
    type: 'realtime',
    keywords: 'hole,light',
    group: 'street',
  }))
}
