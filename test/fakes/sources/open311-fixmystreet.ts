import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'
import type { Held } from './open311.ts'
import { answerPage, answerXml } from './open311-writing.ts'

/** FixMyStreet, as a server: wrappers in JSON, one status, one id, no pages, pages of HTML for errors. */
export function openFixMyStreet(held: Held[], jurisdiction: string): Promise<Double> {
  return openDouble((asked, response) => {
    const [, place = '', format = ''] = /^\/open311\/v2\/(.*)\.(json|xml)$/.exec(asked.path) ?? []
    const say = (root: string, item: string, list: object[]) => {
      if (format === 'json') answerJson(response, 200, { [root]: list })
      else {
        const content = { [root]: list.length > 0 ? { [item]: list } : null }
        answerXml(response, 200, content, 'application/xml; charset=utf-8')
      }
    }
    if (place === '') return answerPage(response, 404)
    if (asked.query.get('jurisdiction_id') !== jurisdiction) return answerPage(response, 400)
    if (place === 'services') {
      const categories = [...new Set(held.map(({ name = 'Éclairage' }) => name))]
      return say('services', 'service', categories.map(categoryOf))
    }
    const [, id] = /^requests\/(\d+)$/.exec(place) ?? []
    const found = id
      ? held.filter((one) => String(one.id) === id)
      : reportsBy(asked, held).slice(0, Number(asked.query.get('max_requests') ?? 1_000))
    say('service_requests', 'request', found.map(reportOf))
  })
}

function categoryOf(name: string) {
  return { service_code: name, service_name: name, description: name, metadata: 'false' }
}

function reportsBy({ query }: Asked, held: Held[]): Held[] {
  const start = Date.parse(query.get('start_date') ?? '1970-01-01')
  const end = Date.parse(query.get('end_date') ?? '2200-01-01')
  const status = query.get('status')
  return held
    .filter(({ requested }) => Date.parse(requested) >= start && Date.parse(requested) < end)
    .filter((one) => status === null || (one.status ?? 'open') === status)
    .toSorted((a, b) => Date.parse(b.requested) - Date.parse(a.requested))
}

function reportOf({ id, status = 'open', name = 'Éclairage', requested, updated }: Held) {
  return {
    service_request_id: id,
    title: 'A lamp in front of Mme Garnier',
    detail: 'She is at number 3',
    description: 'A lamp in front of Mme Garnier: She is at number 3',
    requestor_name: 'Odile Garnier',
    interface_used: 'Web interface',
    agency_responsible: { recipient: ['Voirie'] },
    agency_sent_datetime: requested,
    status,
    service_code: name,
    service_name: name,
    requested_datetime: requested,
    ...(updated && { updated_datetime: updated }),
    lat: 46.2,
    long: 5.22,
  }
}
