import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'
import {
  accountColumns,
  type Columns,
  entities,
  type GlpiAccount,
  type GlpiTicket,
  joinedBy,
  ticketColumns,
} from './glpi-columns.ts'

/** What of this GLPI is otherwise than elsewhere. */
export interface GlpiWays {
  /** Added to the numbers of all columns, as extensions and versions do. */
  shift?: number
  /** Its server answers every error with this status. */
  errorsAs?: number
  appToken?: string
  /** It never remembers a session. */
  forgetsAll?: boolean
  /** It passes over what was filtered for. */
  ignoresFilters?: boolean
  /** It passes over the order that was asked for. */
  ignoresOrder?: boolean
  /** It does not escape `_`, a sign that stands for any in its database. */
  hasLooseSigns?: boolean
  /** Times its pages of names encode signs of HTML. */
  encodes?: 0 | 1 | 2
  /** It gives one line less than there are, and counts them all. */
  losesLines?: boolean
  /** The profile may not search accounts. */
  hidesAccounts?: boolean
}

/** A double of GLPI's REST interface. */
export async function openGlpi(
  tickets: GlpiTicket[],
  accounts: GlpiAccount[] = [],
  ways: GlpiWays = {},
): Promise<
  Double & { ways: GlpiWays; accounts: GlpiAccount[]; forget(): void; sessions: number[] }
> {
  const sessions = new Map<string, number>()
  const opened: number[] = []
  const double = await openDouble((asked, response) => {
    const [status, body, headers] = answer(asked)
    answerJson(response, status, body, headers)
  })

  function answer(asked: Asked): Answered {
    const fail = (status: number, code: string): Answered => [
      ways.errorsAs ?? status,
      [code, 'Voir la documentation'],
    ]
    const path = asked.path.replace(/^\/apirest\.php\//, '')
    if (path === asked.path) return [404, { title: 'Not Found' }]
    if (asked.method === 'GET' && asked.body) return fail(400, 'ERROR_JSON_PAYLOAD_INVALID')
    if (ways.appToken) {
      const said = asked.headers['app-token']
      if (!said) return fail(400, 'ERROR_APP_TOKEN_PARAMETERS_MISSING')
      if (said !== ways.appToken) return fail(400, 'ERROR_WRONG_APP_TOKEN_PARAMETER')
    }
    if (path === 'initSession') {
      if (asked.headers.authorization !== `user_token ${userToken}`)
        return fail(401, 'ERROR_GLPI_LOGIN_USER_TOKEN')
      const token = `session-${opened.length + 1}`
      opened.push(opened.length + 1)
      sessions.set(token, 0)
      return [200, { session_token: token }]
    }
    const token = String(asked.headers['session-token'] ?? '')
    if (!token) return fail(400, 'ERROR_SESSION_TOKEN_MISSING')
    const entity = ways.forgetsAll ? undefined : sessions.get(token)
    if (entity === undefined) return fail(401, 'ERROR_SESSION_TOKEN_INVALID')
    const seen = entities[entity]?.sees ?? []
    const visible = tickets.filter(({ entity = 0, isSecret }) => seen.includes(entity) && !isSecret)

    if (path === 'changeActiveEntities') {
      const { entities_id: id } = JSON.parse(asked.body)
      if (!entities[id]) return fail(400, 'ERROR')
      sessions.set(token, id)
      return [200, true]
    }
    if (path === 'getActiveEntities')
      return [
        200,
        {
          active_entity: {
            id: entity,
            active_entity_recursive: true,
            active_entities: seen.map((id) => ({ id })),
          },
        },
      ]
    if (path === 'getMyEntities')
      return [
        200,
        {
          myentities: entities.map(({ id, name }) => ({ id, name: encode(name) })),
        },
      ]
    if (path === 'listSearchOptions/Ticket') return [200, optionsOf(ticketColumns, asked)]
    if (path === 'listSearchOptions/User') return [200, optionsOf(accountColumns, asked)]
    if (path === 'search/Ticket') {
      const inBin = asked.query.get('is_deleted') === '1'
      const rows = visible.filter(({ is_deleted = 0 }) => (is_deleted === 1) === inBin)
      return searched(asked, rows, ticketColumns)
    }
    if (path === 'search/User') {
      if (ways.hidesAccounts) return fail(403, 'ERROR_RIGHT_MISSING')
      return searched(asked, accounts, accountColumns)
    }
    if (path === 'ITILCategory' || path === 'Entity') {
      const names =
        path === 'Entity' ? entities.map(({ name }) => name) : ['Voirie', 'Voirie > Nids & trous']
      const [from = 0, to = 0] = (asked.query.get('range') ?? '0-49').split('-').map(Number)
      if (from > names.length) return fail(400, 'ERROR_RANGE_EXCEED_TOTAL')
      return [
        200,
        names
          .slice(from, to + 1)
          .map((name, id) => ({ id, completename: encode(name), comment: 'interne' })),
      ]
    }
    // What was filtered for is passed over here, without a word.
    if (path === 'Ticket') return [200, visible]
    const id = Number(/^Ticket\/(\d+)$/.exec(path)?.[1])
    const ticket = tickets.find((one) => one.id === id)
    if (!ticket) return fail(404, 'ERROR_ITEM_NOT_FOUND')
    if (ticket.isSecret) return fail(403, 'ERROR_RIGHT_MISSING')
    return [200, { content: '&lt;p&gt;Récit', is_deleted: 0, ...ticket }]
  }

  function searched<Row extends object>(
    asked: Asked,
    rows: readonly Row[],
    columns: Columns<Row>,
  ): Answered {
    const column = (number: string | null) => {
      const found = columns[Number(number) - (ways.shift ?? 0)]
      if (!found) throw new Error(`No column ${number}`)
      return found
    }
    const conditions: { isTrue(row: Row): boolean; isAlternative: boolean }[] = []
    for (let at = 0; asked.query.has(`criteria[${at}][field]`); at++) {
      const part = (name: string) => asked.query.get(`criteria[${at}][${name}]`) ?? ''
      const { valuesOf } = column(part('field'))
      conditions.push({
        isTrue: (row) =>
          valuesOf(row).some((value) => isMet(value, part('searchtype'), part('value'))),
        isAlternative: part('link') === 'OR',
      })
    }
    const isFound = (row: Row) =>
      conditions.reduce(
        (is, { isTrue, isAlternative }, at) =>
          at === 0 ? isTrue(row) : isAlternative ? is || isTrue(row) : is && isTrue(row),
        true,
      )
    const found = rows.filter((row) => ways.ignoresFilters || isFound(row))
    const { valuesOf: sortedBy } = column(asked.query.get('sort'))
    if (!ways.ignoresOrder)
      found.sort((a, b) => {
        const [one = '', other = ''] = [sortedBy(a)[0], sortedBy(b)[0]]
        return /^\d+$/.test(one)
          ? Number(one) - Number(other)
          : one < other
            ? -1
            : one > other
              ? 1
              : 0
      })
    const [from = 0, to = 0] = (asked.query.get('range') ?? '0-49').split('-').map(Number)
    if (from > found.length)
      return [ways.errorsAs ?? 400, ['ERROR_RANGE_EXCEED_TOTAL', 'trop loin']]
    const page = found.slice(from, to + 1)
    // Title and entity are always there, whatever was asked for.
    const shown = new Set(['1', '80'].map((id) => String(Number(id) + (ways.shift ?? 0))))
    for (let at = 0; asked.query.has(`forcedisplay[${at}]`); at++)
      shown.add(asked.query.get(`forcedisplay[${at}]`) ?? '')
    const data = page.map((row) =>
      Object.fromEntries(
        [...shown].flatMap((id) => {
          const one = columns[Number(id) - (ways.shift ?? 0)]
          const values = one?.valuesOf(row).map(encode) ?? []
          return one ? [[id, values.length > 1 ? values : (values[0] ?? null)]] : []
        }),
      ),
    )
    if (ways.losesLines) data.length = 0
    const end = Math.min(to, found.length - 1)
    const range = `${from}-${end}/${found.length}`
    return [
      data.length === found.length ? 200 : 206,
      {
        totalcount: found.length,
        count: data.length,
        // Nothing found has no data at all.
        ...(data.length > 0 && { data }),
        'content-range': range,
      },
      { 'Content-Range': range, 'Accept-Range': 'Ticket 990' },
    ]
  }

  /** As a database compares: case does not count, `%` is anything and `_` any sign. */
  function isMet(value: string, how: string, sought: string): boolean {
    if (how === 'equals') return value === sought
    if (how === 'morethan') return value > sought
    const isWhole = [sought.startsWith('^'), sought.endsWith('$')]
    const inner = sought.replace(/^\^/, '').replace(/\$$/, '')
    const pattern = inner
      .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', ways.hasLooseSigns ? '.' : '_')
    return new RegExp(`${isWhole[0] ? '^' : ''}${pattern}${isWhole[1] ? '$' : ''}`, 'i').test(value)
  }

  function encode(text: string): string {
    let encoded = text
    for (let times = ways.encodes ?? 1; times > 0; times--)
      encoded = encoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return encoded
  }

  function optionsOf(columns: Columns<never>, asked: Asked): object {
    const isRaw = asked.query.has('raw')
    const listed = Object.entries(columns).map(([id, { table, field, type }]) => [
      Number(id) + (ways.shift ?? 0),
      {
        name: 'Libellé',
        table: `glpi_${table}`,
        field,
        ...(isRaw && { joinparams: type ? joinedBy(type) : [] }),
        ...(!isRaw && { uid: `Ticket.${field}` }),
      },
    ])
    return { common: { name: 'Caractéristiques' }, ...Object.fromEntries(listed) }
  }

  return { ...double, ways, accounts, forget: () => sessions.clear(), sessions: opened }
}

type Answered = [status: number, body: unknown, headers?: Record<string, string>]

/** The token of the hub's account there. */
export const userToken = 'jeton-personnel'
