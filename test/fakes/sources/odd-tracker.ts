import { answerJson, type Double, openDouble } from '../../world/source.ts'

/** What a Request Tracker may do that one as it is delivered does not. */
interface Odd {
  /** Tickets it holds, all of one usager and changed in one second. */
  tickets: number
  /** It checks rights ticket by ticket, and says no total. */
  hidesTotal?: boolean
  /** Its database changes the zone of moments: none is what it was said to be. */
  hasOtherClock?: boolean
  /** It gives everything, whatever it was asked for. */
  ignoresQuery?: boolean
  /** It sends to a door. */
  redirects?: boolean
  /** It says that all is well, in a page. */
  answersPage?: boolean
}

/** A double of Request Tracker 5's searches, for what the real one can only be made to do by its settings. */
export async function openOddTracker(odd: Odd): Promise<Double> {
  const all = Array.from({ length: odd.tickets }, (_, at) => ticketOf(at + 1))
  return openDouble(({ path, query }, response) => {
    if (odd.redirects) return answerJson(response, 302, undefined, { location: '/?next=secret' })
    if (odd.answersPage) {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Login</html>')
      return
    }
    const charset = { 'content-type': 'application/json; charset="utf-8"' }
    if (path.endsWith('/rt')) return answerJson(response, 200, { Version: '5.0.7' }, charset)
    if (path.endsWith('/user/1')) return answerJson(response, 200, { Disabled: '0' }, charset)
    if (path.endsWith('/queues/all'))
      return answerJson(response, 200, { items: [{ id: '1', Name: 'Voirie' }] }, charset)
    const found = odd.ignoresQuery ? all : all.filter(answering(query.get('query') ?? '', odd))
    const most = Number(query.get('per_page') ?? 20)
    const pages = Math.ceil(found.length / most)
    // A page after the last is the last again.
    const page = Math.min(Number(query.get('page') ?? 1), Math.max(pages, 1))
    return answerJson(
      response,
      200,
      {
        items: found.slice((page - 1) * most, page * most),
        total: odd.hidesTotal ? null : found.length,
        pages: odd.hidesTotal ? null : pages || 0.0,
        ...(page < pages && { next_page: `${path}?page=${page + 1}` }),
      },
      charset,
    )
  })
}

function ticketOf(id: number) {
  return {
    id: String(id),
    EffectiveId: String(id),
    Status: 'new',
    Created: '2026-03-01T08:00:00Z',
    Started: '1970-01-01T00:00:00Z',
    LastUpdated: '2026-03-01T08:00:00Z',
    Resolved: '1970-01-01T00:00:00Z',
    Queue: { id: '1', Name: 'Voirie' },
    Requestor: [{ type: 'user', id: 'camille', EmailAddress: 'camille@example.test' }],
  }
}

/** As much of its language as the connector speaks. */
function answering(query: string, odd: Odd) {
  const [, address] = /EmailAddress = '([^']*)'/.exec(query) ?? []
  const [, above] = /id > (\d+)\)/.exec(query) ?? []
  return ({ id, Requestor }: ReturnType<typeof ticketOf>) => {
    if (query.includes('EffectiveId != id') || query.includes('__Inactive__')) return false
    if (/^id = /.test(query)) return !odd.hasOtherClock && query.startsWith(`id = ${id} `)
    if (address !== undefined) return Requestor.some(({ EmailAddress }) => EmailAddress === address)
    return Number(id) > Number(above ?? 0)
  }
}
