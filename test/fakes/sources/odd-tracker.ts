import { answerJson, type Double, openDouble } from '../../world/source.ts'

/** Deviations from a default Request Tracker. */
interface Odd {
  /** Number of tickets, all of one usager and changed in one second. */
  tickets: number
  /** Checks rights ticket by ticket, without `total`. */
  hidesTotal?: boolean
  /** Its database converts time zones, so dates do not match. */
  hasOtherClock?: boolean
  /** Ignores the query. */
  ignoresQuery?: boolean
  /** Redirects to a sign-in page. */
  redirects?: boolean
  /** Answers HTML with status 200. */
  answersPage?: boolean
}

/**
 * Opens a double of Request Tracker 5's search, for states the real one reaches only by
 * configuration.
 */
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
    // A page beyond the last repeats the last.
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

/** Executes the subset of TicketSQL that the connector uses. */
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
