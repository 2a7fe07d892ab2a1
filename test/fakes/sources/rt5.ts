import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'

/** A ticket of the double, as a test writes it. */
interface FakeTicket {
  id: number
  queue: string
  status: 'new' | 'open' | 'stalled' | 'resolved' | 'deleted'
  created: string
  updated: string
  resolved?: string
  requestors: { email?: string; phone?: string }[]
  /** The key may not see it. */
  hidden?: boolean
  /** It fails when it is asked for by its number; no list has it. */
  broken?: boolean
}

/** A Request Tracker that a test changes as it goes. What it does as the real one does is tried on the real one. */
export interface FakeRequestTracker extends Double {
  token: string
  tickets: Map<number, FakeTicket>
  /** Answers with this instead, as long as it is set. */
  fails: { status: number; headers?: Record<string, string> } | null
  /** It gives every ticket to any question, as to a filter that it does not know. */
  isOpenToAll: boolean
  /** Questions for lists of tickets that it answers before it breaks. */
  breaksAfter: number
  /** Waited for before it answers a list of tickets. */
  meanwhile(): Promise<unknown>
  put(ticket: Partial<FakeTicket> & { id: number }): void
}

/** Most tickets on one page. */
const cap = 100

/** Opens a double of Request Tracker with no ticket. */
export async function openFakeRequestTracker(): Promise<FakeRequestTracker> {
  const tickets = new Map<number, FakeTicket>()
  const token = '1-14-0123456789abcdef0123456789abcdef'
  const double = await openDouble(async (asked, response) => {
    if (fake.fails) {
      response.writeHead(fake.fails.status, fake.fails.headers).end()
      return
    }
    if (asked.headers.authorization !== `token ${fake.token}`)
      return answerJson(response, 401, { message: 'Unauthorized' })
    if (asked.path === '/REST/2.0/rt') return answerJson(response, 200, { Version: '5.0.7' })
    if (asked.path === '/REST/2.0/user/1') return answerJson(response, 200, { Disabled: '0' })
    if (asked.path === '/REST/2.0/queues/all') {
      const queues = [...new Set([...tickets.values()].map(({ queue }) => queue))]
      return answerJson(response, 200, {
        items: (queues.length > 0 ? queues : ['Voirie']).map((Name) => ({ Name })),
      })
    }
    if (asked.path === '/REST/2.0/tickets') {
      const isList = asked.query.get('per_page') !== '1'
      if (isList) await fake.meanwhile()
      if (isList && fake.breaksAfter-- <= 0) {
        response.destroy()
        return
      }
      return answerJson(response, 200, list(fake, asked))
    }
    const [, id] = /^\/REST\/2\.0\/ticket\/(\d+)$/.exec(asked.path) ?? []
    const ticket = tickets.get(Number(id))
    if (!ticket) return answerJson(response, 404, { message: 'Not Found' })
    if (ticket.broken) return answerJson(response, 500, { message: 'Internal Server Error' })
    if (ticket.hidden) return answerJson(response, 403, { message: 'Forbidden' })
    const etag = `"${ticket.updated}"`
    if (asked.headers['if-none-match'] === etag) response.writeHead(304).end()
    else answerJson(response, 200, write(ticket), { etag })
  })
  const fake: FakeRequestTracker = {
    ...double,
    ...{ token, tickets, fails: null, isOpenToAll: false, breaksAfter: Number.POSITIVE_INFINITY },
    meanwhile: async () => {},
    put(ticket) {
      const before = tickets.get(ticket.id) ?? {
        queue: 'Voirie',
        status: 'open',
        created: '2026-11-20T08:00:00Z',
        updated: '2026-11-20T08:00:00Z',
        requestors: [{ email: 'marie@courrier.example' }],
      }
      tickets.set(ticket.id, { ...before, ...ticket })
    },
  }
  return fake
}

function list({ tickets, isOpenToAll }: FakeRequestTracker, { query }: Asked) {
  const asked = query.get('query') ?? ''
  const size = Math.min(Number(query.get('per_page') ?? 20), cap)
  const page = Number(query.get('page') ?? 1)
  const inOrder = [...tickets.values()]
    .filter(({ hidden, broken, status }) => !hidden && !broken && status !== 'deleted')
    .filter((one) => isOpenToAll || fits(one, asked))
    .sort((a, b) =>
      query.get('orderby') === 'id' || a.updated === b.updated
        ? a.id - b.id
        : Date.parse(a.updated) - Date.parse(b.updated),
    )
  const items = inOrder.slice((page - 1) * size, page * size).map(write)
  const next = page * size < inOrder.length && { next_page: `?page=${page + 1}` }
  return { items, count: items.length, total: inOrder.length, page, per_page: size, ...next }
}

/** Whether a ticket fits what was asked, of the few questions that are asked. */
function fits({ id, status, updated, requestors }: FakeTicket, asked: string): boolean {
  // What was merged, of which there is nothing here.
  if (asked.startsWith('EffectiveId != id')) return false
  const changed = `${updated.slice(0, 10)} ${updated.slice(11, 19)}`
  const [, same] = /^id = \d+ AND LastUpdated\.DateTime = '([^']+)'$/.exec(asked) ?? []
  if (same) return changed === same && asked.startsWith(`id = ${id} `)
  const [, since = '', above] =
    /^LastUpdated >= '[^']+' AND \(?LastUpdated\.DateTime >=? '([^']+)'(?: OR .* AND id > (\d+)\)\))?$/.exec(
      asked,
    ) ?? []
  if (since) return changed > since || (changed === since && id > Number(above ?? 0))
  const [, email] = /^Requestor\.EmailAddress = '((?:[^'\\]|\\.)*)'$/.exec(asked) ?? []
  if (email) return requestors.some((one) => one.email === email.replace(/\\(.)/g, '$1'))
  const [, digits] = /^Requestor\.MobilePhone LIKE '([\d%]+)'$/.exec(asked) ?? []
  if (digits) return requestors.some((one) => one.phone?.includes(digits.replaceAll('%', '')))
  const [, named] = /^id = (\d+)$/.exec(asked) ?? []
  if (named) return id === Number(named)
  const [, ofStatus, kind] =
    /^Queue = \d+ AND Status = '(.*?)' AND Status = '(__(?:Ina|A)ctive__)'$/.exec(asked) ?? []
  if (ofStatus) return status === ofStatus && (status === 'resolved') === (kind === '__Inactive__')
  return asked === 'id > 0'
}

function write({ id, queue, status, created, updated, resolved, requestors }: FakeTicket) {
  return {
    id: String(id),
    Subject: 'Un sujet que personne ne doit lire',
    Status: status,
    Created: created,
    Started: status === 'new' ? '1970-01-01T00:00:00Z' : created,
    LastUpdated: updated,
    Resolved: resolved ?? '1970-01-01T00:00:00Z',
    Queue: { id: '3', type: 'queue', Name: queue },
    Requestor: requestors.map(({ email = '', phone = '' }) => ({
      id: email,
      type: 'user',
      EmailAddress: email,
      MobilePhone: phone,
    })),
    EffectiveId: String(id),
  }
}
