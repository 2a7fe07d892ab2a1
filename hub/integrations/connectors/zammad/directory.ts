import * as z from 'zod'
import { expectShape, idText } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'

/** Fetches a list or a record of Zammad. @throws SourceFault */
export type Get = (
  path: string,
  query?: readonly (readonly [name: string, value: string])[],
) => Promise<unknown>

/** A state of Zammad: names are configurable, types are not. */
export interface State {
  name: string
  type: string
}

const states = z.array(
  z.object({
    id: idText,
    name: z.string().min(1),
    state_type: z.string().optional(),
    state_type_id: z.number().int(),
  }),
)
const groups = z.array(z.object({ id: idText, name: z.string().min(1) }))

/** Types by their default ids, where Zammad omits their names. */
const made: readonly string[] = [
  'new',
  'open',
  'pending reminder',
  'pending action',
  'closed',
  'merged',
  'removed',
]

/** Page size of states and groups. */
const most = ['per_page', '1000'] as const

/** Opens a cache of states and groups, reloaded for an unknown id. */
export function openDirectory(get: Get) {
  const readStates = async (): Promise<[string, State][]> => {
    const said = expectShape(states, await get('/ticket_states', [['expand', 'true'], most]))
    return said.map(({ id, name, state_type, state_type_id }) => {
      const type = state_type ?? made[state_type_id - 1]
      if (!type) throw new SourceFault({ why: 'unexpected', path: '/ticket_states/state_type' })
      return [id, { name, type }]
    })
  }
  const readGroups = async (): Promise<[string, string][]> =>
    expectShape(groups, await get('/groups', [most])).map(({ id, name }) => [id, name])
  return {
    state: lookUp(readStates, '/ticket/state_id'),
    group: lookUp(readGroups, '/ticket/group_id'),
    groups: readGroups,
  }
}

function lookUp<T>(read: () => Promise<[string, T][]>, path: string) {
  let known = new Map<string, T>()
  return async (id: string): Promise<T> => {
    if (!known.has(id)) known = new Map(await read())
    const found = known.get(id)
    if (found === undefined) throw new SourceFault({ why: 'unexpected', path })
    return found
  }
}
