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
import { type Answered, encode, searchIn } from './glpi-search.ts'
import type { GlpiWays } from './glpi-ways.ts'

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
          myentities: entities.map(({ id, name }) => ({ id, name: encode(name, ways) })),
        },
      ]
    if (path === 'listSearchOptions/Ticket') return [200, optionsOf(ticketColumns, asked)]
    if (path === 'listSearchOptions/User') return [200, optionsOf(accountColumns, asked)]
    if (path === 'search/Ticket') {
      const inBin = asked.query.get('is_deleted') === '1'
      const rows = visible.filter(({ is_deleted = 0 }) => (is_deleted === 1) === inBin)
      return searchIn(rows, ticketColumns, asked, ways)
    }
    if (path === 'search/User') {
      if (ways.hidesAccounts) return fail(403, 'ERROR_RIGHT_MISSING')
      return searchIn(accounts, accountColumns, asked, ways)
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
          .map((name, id) => ({ id, completename: encode(name, ways), comment: 'interne' })),
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

/** The token of the hub's account there. */
export const userToken = 'jeton-personnel'
