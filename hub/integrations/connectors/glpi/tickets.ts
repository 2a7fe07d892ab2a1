import type { OpenSource } from '../../source-client/connector.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../../source-client/record.ts'
import { isSame } from '../../source-client/same-usager.ts'
import { readColumns } from './columns.ts'
import { type openRequesters, usagerOf } from './requesters.ts'
import { type Condition, type Line, search, whole } from './search.ts'
import type { SessionClient } from './session.ts'

const places = {
  id: ['glpi_tickets', 'id'],
  status: ['glpi_tickets', 'status'],
  date: ['glpi_tickets', 'date'],
  changed: ['glpi_tickets', 'date_mod'],
  solved: ['glpi_tickets', 'solvedate'],
  closed: ['glpi_tickets', 'closedate'],
  category: ['glpi_itilcategories', 'completename'],
  entity: ['glpi_entities', 'completename'],
  requester: ['glpi_users', 'id', 'requester'],
  address: ['glpi_tickets_users', 'alternative_email', 'requester'],
} as const

type Name = keyof typeof places
type Requesters = ReturnType<typeof openRequesters>
type Reading = Pick<
  OpenSource<{ services_by: 'category' | 'entity' }, unknown>,
  'settings' | 'moment' | 'maybe'
>

/** The page, its size and its order. */
interface Wanted {
  sort: 'id' | 'changed'
  place?: number
  most?: number
}

/** Page size of tickets. */
export const perPage = 200

/** The name of “no category” in the settings. */
export const noGroup = '(no category)'

/** A waiting ticket counts as in progress: GLPI does not say who it waits for. */
const states = new Map([
  ['1', 'received'],
  ['2', 'in_progress'],
  ['3', 'in_progress'],
  ['4', 'in_progress'],
  ['5', 'decided'],
  ['6', 'closed'],
] as const)

/** Reads GLPI tickets without titles or messages. */
export function openTickets(ask: SessionClient, requesters: Requesters, reading: Reading) {
  let columns: Record<Name, string> | undefined
  const known = async () => {
    columns ??= await readColumns(ask, 'Ticket', places)
    return columns
  }
  return {
    columns: known,
    /**
     * Reads one page of tickets that meet any of these conditions; all tickets without conditions.
     */
    async read(
      conditions: readonly Condition[],
      { sort, place = 0, most = perPage }: Wanted,
      sought?: SoughtAtSource,
    ) {
      const found = await search<Name>(ask, 'Ticket', await known(), {
        conditions,
        sort,
        from: place * most,
        most,
      })
      const ids = new Set(found.lines.flatMap(({ requester }) => requester.filter(isId)))
      const accounts = await requesters.read([...ids])
      const usagersOf = ({ requester, address }: Line<Name>) => {
        const usagers = requester.filter(isId).map((account) => {
          const read = accounts.get(account)
          return read ? usagerOf(read, sought) : { account }
        })
        const others = address.filter(
          (email) => !usagers.some((one) => isSame(one, { kind: 'email', value: email })),
        )
        return [...usagers, ...others.map((email) => ({ email }))]
      }
      const records = found.lines.map((line) => ({
        ...recordOf(line, reading),
        usagers: usagersOf(line),
      }))
      return { ...found, records }
    },
    /** Returns the conditions for one usager or one number; none where no ticket can match. */
    async conditionsOf(sought: SoughtAtSource): Promise<Condition[]> {
      const { kind, value } = sought
      const { id, requester, address } = await known()
      if (kind === 'reference' || kind === 'account')
        return isId(value) ? [[kind === 'account' ? requester : id, 'equals', value]] : []
      const ids = await requesters.having(sought)
      return [
        ...(kind === 'email' ? [[address, 'contains', whole(value)] as const] : []),
        ...ids.map((one) => [requester, 'equals', one] as const),
      ]
    },
  }
}

/** Returns whether a text is a GLPI id: requesters without an account have 0. */
export const isId = (text: string) => /^[1-9]\d{0,17}$/.test(text)

function recordOf(
  line: Line<Name>,
  { settings, moment, maybe }: Reading,
): Omit<SourceRecord, 'usagers'> {
  const [id = '', status = ''] = [line.id[0], line.status[0]]
  const state = states.get(status as '1')
  if (!state) throw new SourceFault({ why: 'unexpected', path: '/status' })
  const [ended] = state === 'decided' ? line.solved : state === 'closed' ? line.closed : []
  const since = maybe(ended, '/solvedate')
  return {
    id,
    reference: id,
    group: line[settings.services_by][0] ?? noGroup,
    received: moment(line.date[0], '/date'),
    changed: moment(line.changed[0], '/date_mod'),
    status,
    isFinal: state === 'decided' || state === 'closed',
    state,
    ...(since && { since }),
    link: `${settings.url}/front/ticket.form.php?id=${id}`,
  }
}
