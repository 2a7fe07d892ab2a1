import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'

/** A contact of a Chatwoot. */
export interface ChatwootContact {
  id: number
  email?: string | null
  phone_number?: string | null
  identifier?: string | null
}

/** A conversation. Instants in Unix seconds. */
export interface ChatwootConversation {
  id: number
  contact: number
  inbox_id?: number
  status?: string
  created_at: number
  updated_at: number
  last_activity_at?: number
  channel?: string
  hmac_verified?: boolean | null
  /** In an inbox the key is no member of. */
  isSecret?: boolean
}

/** Deviations of this Chatwoot. */
export interface ChatwootWays {
  /** Page size, configurable. */
  perPage?: number
  /** Ignored list parameters. */
  passesOver?: readonly string[]
  /** Ignores contact filters. */
  ignoresFilter?: boolean
  /** Doubles the `+` of a number. */
  doublesPlus?: boolean
  /** Accounts the key is a member of. */
  accounts?: readonly number[]
  /** Inboxes the key is a member of. */
  inboxes?: { id: number; name: string }[]
  /** Before 4.0.2: no update dates. */
  isOld?: boolean
  /** The conversation it always returns. */
  alwaysGives?: ChatwootConversation
  /** Called before each page. */
  turning?: (page: number) => void
}

export const chatwootToken = 'kD3fPq9sT7uVwXyZ2345678a'
/** Secrets in its answers that nobody may store. */
export const chatwootSecrets = ['wZ1otherToken', 'pubsubToken', 'imapSecret', 'hmacToken', 'Récit']

/** Opens a double of Chatwoot's application API. */
export async function openChatwoot(
  conversations: ChatwootConversation[],
  contacts: ChatwootContact[],
  ways: ChatwootWays,
  clock: () => Date,
): Promise<Double> {
  const { inboxes = defaultInboxes, accounts = [3] } = ways
  return await openDouble((asked, response) => answerJson(response, ...answer(asked)))

  function answer({ path, query, headers, body }: Asked): [status: number, content: unknown] {
    // Proxies drop headers with `_` by default.
    const token = headers['api-access-token']
    if (token === undefined) return [401, { errors: ['You need to sign in or sign up.'] }]
    if (token !== chatwootToken) return [401, { error: 'Invalid Access Token' }]
    if (path === '/api/v1/profile')
      return [
        200,
        {
          ...{ id: 7, access_token: 'wZ1otherToken', pubsub_token: 'pubsubToken' },
          accounts: accounts.map((id) => ({ id, role: 'agent', status: 'active' })),
        },
      ]
    const [, account, rest = ''] = /^\/api\/v1\/accounts\/(\d+)(\/.*)$/.exec(path) ?? []
    if (account === '9') return [401, { error: 'You are not authorized to access this account' }]
    if (account !== '3') return [404, { error: 'Resource could not be found' }]
    const [, kind, id, below] = /^\/(\w+)(?:\/(\w+))?(\/\w+)?$/.exec(rest) ?? []
    if (kind === 'inboxes') return [200, { payload: inboxes.map(showInbox) }]
    if (kind === 'conversations' && !id) return [200, { data: listOf(query) }]
    if (kind === 'conversations' && !below) {
      const found = ways.alwaysGives ?? conversations.find((one) => String(one.id) === id)
      if (!found) return [404, { error: 'Resource could not be found' }]
      if (found.isSecret) return [401, { error: 'You are not authorized to do this action' }]
      return [200, show(found)]
    }
    if (kind === 'contacts' && id === 'filter')
      return [200, { meta: { count: 1 }, payload: filtered(JSON.parse(body).payload[0]) }]
    if (kind === 'contacts' && id === 'search')
      return [200, { meta: { count: 1 }, payload: searched(query.get('q') ?? '') }]
    if (kind === 'contacts' && below === '/conversations') {
      const theirs = seen().filter(({ contact }) => String(contact) === id)
      theirs.sort((one, other) => activityOf(other) - activityOf(one))
      return [200, { payload: theirs.slice(0, 20).map(show) }]
    }
    return [404, { error: 'Resource could not be found' }]
  }

  function seen() {
    return conversations.filter(({ isSecret }) => !isSecret)
  }

  function listOf(query: URLSearchParams): object {
    const said = (name: string) => (ways.passesOver?.includes(name) ? null : query.get(name))
    const page = Number(said('page') ?? 1)
    ways.turning?.(page)
    const status = said('status') ?? 'open'
    const all = seen().filter((one) => status === 'all' || (one.status ?? 'open') === status)
    const isByDate = said('sort_by') === 'created_at_asc'
    all.sort((one, other) =>
      isByDate ? one.created_at - other.created_at : activityOf(other) - activityOf(one),
    )
    const within = said('updated_within')
    const after = clock().getTime() / 1000 - Number(within)
    const { perPage = 25 } = ways
    const shown = within
      ? all.filter(({ updated_at }) => updated_at > after)
      : all.slice((page - 1) * perPage, page * perPage)
    return { meta: { all_count: all.length }, payload: shown.map(show) }
  }

  function filtered(asked: { attribute_key: string; filter_operator: string; values: string[] }) {
    if (ways.ignoresFilter) return contacts.slice(0, 15)
    const { attribute_key: key, values } = asked
    const [value = ''] = values
    const digits = ways.doublesPlus ? value : value.replaceAll('+', '')
    const meant = key === 'phone_number' ? `+${digits}` : value.toLowerCase()
    return contacts.filter((one) => String(Object(one)[key] ?? '').toLowerCase() === meant)
  }

  /** Searches like Chatwoot: substrings, and phone numbers for digits. */
  function searched(typed: string) {
    return contacts.filter(
      ({ id, email, phone_number }) =>
        String(id) === typed || email?.includes(typed) || phone_number?.includes(typed),
    )
  }

  function show(one: ChatwootConversation): object {
    const { contact, isSecret: _, channel = 'Channel::WebWidget', updated_at, ...rest } = one
    const { hmac_verified = false, ...said } = rest
    const sender = contacts.find(({ id }) => id === contact)
    return {
      ...{ inbox_id: 4, status: 'open', waiting_since: 0, labels: ['urgent'], ...said },
      ...(ways.isOld ? {} : { updated_at }),
      messages: [{ content: 'Récit', private: true }],
      custom_attributes: { note: 'Récit' },
      meta: { sender: { name: 'Marie', ...sender }, channel, hmac_verified },
    }
  }
}

const defaultInboxes = [
  { id: 4, name: 'Voirie' },
  { id: 5, name: 'État civil' },
]

const showInbox = (one: object) => ({
  ...one,
  hmac_token: 'hmacToken',
  imap_password: 'imapSecret',
})

function activityOf({ last_activity_at, created_at }: ChatwootConversation): number {
  return last_activity_at ?? created_at
}
