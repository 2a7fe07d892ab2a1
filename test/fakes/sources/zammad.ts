import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'

/** A user of Zammad, with all fields. */
export interface ZammadUser {
  id: number
  email?: string
  phone?: string
  mobile?: string
}

/** A ticket of the town's Zammad. */
export interface ZammadTicket {
  id: number
  number: string
  title?: string
  state_id?: number
  group_id?: number
  customer_id: number
  created_at: string
  updated_at: string
  close_at?: string | null
  last_close_at?: string | null
  /** Its update date in the search index. */
  indexed_at?: string
  /** Its merge target, and other links. */
  links?: { link_type: string; link_object: string; link_object_value: number }[]
  /** In a group the agent does not see. */
  isSecret?: boolean
}

/** Deviations of this Zammad. */
export interface ZammadWays {
  /** `none`: searches plain words; `ignores`: ignores the query. */
  index?: 'elastic' | 'none' | 'ignores'
  /** Largest page. */
  most?: number
  /** Uses older names of lists. */
  isOld?: boolean
  /** Omits the names of state types. */
  hidesTypes?: boolean
  /** Groups of the agent. */
  groups?: Record<string, string[]>
  /** Number of answers before its index fails and finds nothing. */
  indexAnswers?: number
}

/** The token of the hub's agent there. */
export const zammadToken = 'jeton-agent'

const states = [
  { id: 1, name: 'nouveau', state_type_id: 1, state_type: 'new' },
  { id: 2, name: 'ouvert', state_type_id: 2, state_type: 'open' },
  { id: 3, name: 'rappel', state_type_id: 3, state_type: 'pending reminder' },
  { id: 4, name: 'clos', state_type_id: 5, state_type: 'closed' },
  { id: 5, name: 'fusionné', state_type_id: 6, state_type: 'merged' },
  { id: 6, name: 'supprimé', state_type_id: 7, state_type: 'removed' },
  { id: 7, name: 'clôture prévue', state_type_id: 4, state_type: 'pending action' },
  // Named by an administrator: only its type is reliable.
  { id: 11, name: 'en cours de route', state_type_id: 5, state_type: 'closed' },
]

/** Opens a double of Zammad's REST API. */
export async function openZammad(
  tickets: ZammadTicket[],
  users: ZammadUser[] = [],
  ways: ZammadWays = {},
): Promise<Double & { ways: ZammadWays }> {
  const double = await openDouble((asked, response) => {
    const [status, body] = answer(asked)
    answerJson(response, status, body)
  })

  function answer({ path, query, headers }: Asked): [status: number, body: unknown] {
    if (headers.authorization !== `Token token=${zammadToken}`)
      return [401, { error: 'Invalid token', error_human: 'Jeton refusé' }]
    const page = Number(query.get('page') ?? 1)
    const limit = Math.min(
      Number(query.get('per_page') ?? 50),
      ways.most ?? (path.endsWith('search') ? 200 : 100),
    )
    const from = (page - 1) * limit
    const seen = tickets.filter(({ isSecret }) => !isSecret)
    switch (path) {
      case '/api/v1/users/me':
        return [
          200,
          {
            id: 3,
            login: 'parvis@ville.example',
            email: 'parvis@ville.example',
            group_ids: ways.groups ?? { 1: ['full'], 2: ['read', 'overview'], 9: ['create'] },
            preferences: { locale: 'fr-fr' },
          },
        ]
      case '/api/v1/ticket_states':
        return [
          200,
          states.map(({ state_type, ...state }) => ({
            ...state,
            ...(query.get('expand') === 'true' && !ways.hidesTypes && { state_type }),
          })),
        ]
      case '/api/v1/groups':
        return [
          200,
          [
            { id: 1, name: 'Voirie', note: 'interne' },
            { id: 2, name: 'État civil' },
            { id: 9, name: 'Archives' },
          ],
        ]
      case '/api/v1/links': {
        const one = tickets.find(({ id }) => String(id) === query.get('link_object_value'))
        return [200, { links: one?.links ?? [], assets: {} }]
      }
      case '/api/v1/tickets':
        return [200, listOf(seen.toSorted((a, b) => a.id - b.id).slice(from, from + limit))]
      case '/api/v1/tickets/search': {
        const found = searched(seen, query.get('query') ?? '')
        // Beyond ten thousand results the index fails, and Zammad returns nothing.
        const isBeyond = (ways.index ?? 'elastic') === 'elastic' && from + limit > 10_000
        const sign = query.get('order_by') === 'asc' ? 1 : -1
        const by = query.get('sort_by') === 'created_at' ? 'created_at' : 'updated_at'
        const sorted = found.toSorted((a, b) => sign * (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : 0))
        return [200, listOf(isBeyond ? [] : sorted.slice(from, from + limit))]
      }
    }
    const id = Number(/^\/api\/v1\/tickets\/(\d+)$/.exec(path)?.[1])
    const ticket = tickets.find((one) => one.id === id)
    if (!ticket) return [404, { error: `Couldn't find Ticket with 'id'=${id}` }]
    if (ticket.isSecret) return [403, { error: 'Not authorized', error_human: 'Non autorisé' }]
    return [200, { id, assets: assetsOf([ticket]) }]
  }

  function searched(seen: readonly ZammadTicket[], said: string): readonly ZammadTicket[] {
    const query = said.replaceAll('*', '')
    const { index = 'elastic' } = ways
    if (index === 'ignores') return seen
    if (index === 'none')
      return seen.filter(({ title = '', number }) =>
        `${title}\n${number}`.toLowerCase().includes(query.toLowerCase()),
      )
    if (ways.indexAnswers !== undefined && ways.indexAnswers-- <= 0) return []
    // An invalid query finds nothing.
    const parts = query.match(/[a-z._]+:(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/g) ?? []
    if (parts.join(' OR ') !== query) return []
    return seen.filter((one) => parts.some((part) => isFound(one, part)))
  }

  /** Matches like an index: consecutive words, whatever the context. */
  function isFound(ticket: ZammadTicket, part: string): boolean {
    const [, from, to] = /^updated_at:\[(\S+) TO (\S+)\]$/.exec(part) ?? []
    const { indexed_at = ticket.updated_at } = ticket
    if (from && to) return indexed_at >= from && indexed_at <= to
    const [, field = '', quoted = ''] = /^([a-z._]+):"((?:[^"\\]|\\.)*)"$/.exec(part) ?? []
    const user = users.find(({ id }) => id === ticket.customer_id)
    const value = {
      'customer.email': user?.email,
      'customer.phone': user?.phone,
      'customer.mobile': user?.mobile,
      customer_id: String(ticket.customer_id),
      number: ticket.number,
    }[field]
    const sought = wordsOf(quoted.replace(/\\(.)/g, '$1'))
    return sought !== ' ' && wordsOf(value ?? '').includes(sought)
  }

  const wordsOf = (text: string) =>
    ` ${text
      .toLowerCase()
      .split(/[^\p{L}\p{N}._]+/u)
      .join(' ')
      .trim()} `

  function listOf(found: readonly ZammadTicket[]): object {
    const ids = found.map(({ id }) => id)
    return ways.isOld
      ? { tickets: ids, tickets_count: ids.length, assets: assetsOf(found) }
      : { record_ids: ids, assets: assetsOf(found) }
  }

  function assetsOf(found: readonly ZammadTicket[]): object {
    if (found.length === 0) return {}
    return {
      Ticket: Object.fromEntries(
        found.map(({ isSecret: _, indexed_at: __, links: ___, ...one }) => [
          one.id,
          { title: 'Titre', state_id: 2, group_id: 1, note: 'interne', article_count: 3, ...one },
        ]),
      ),
      User: Object.fromEntries(
        users.map((one) => [one.id, { vip: true, note: 'interne', firstname: 'Marie', ...one }]),
      ),
    }
  }

  return { ...double, ways }
}
