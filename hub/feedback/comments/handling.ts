import type {
  Assignees,
  Assignment,
  AssignmentPut,
  Closing,
} from '#shared/contract/feedback/handling.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import {
  closeComment,
  type Handled,
  listAssignees,
  reopenComment,
  replaceTeams,
  updateAssignment,
} from './handling-sql.ts'

type Needed = Pick<Deps, 'database' | 'clock'>

/** Returns those who may be given a comment. */
export function describeAssignees(
  { database, clock }: Needed,
  { rights }: Bearer,
): Promise<Assignees> {
  return listAssignees(database, rights.organisation, clock())
}

/** Stores the teams of an organisation, each once. @throws Refusal `token_refused` */
export async function saveTeams(
  deps: Needed,
  bearer: Bearer,
  teams: readonly string[],
): Promise<Assignees> {
  const { organisation, by, at } = await handledBy(deps, bearer, '')
  const named = [...new Set(teams.map((team) => team.trim()))]
  await deps.database.transaction((transaction) =>
    replaceTeams(transaction, organisation, named, { by, at }),
  )
  return describeAssignees(deps, bearer)
}

/**
 * Assigns a comment to a person or a team.
 * @throws Refusal `not_found` without such a comment; `invalid` without such a person or team;
 *   `token_refused`
 */
export async function assignComment(
  deps: Needed,
  bearer: Bearer,
  feedback: string,
  put: AssignmentPut,
): Promise<Assignment> {
  const { persons, teams } = await describeAssignees(deps, bearer)
  const handled = await handledBy(deps, bearer, feedback)
  const isTeam = put.to === 'team'
  const name = isTeam
    ? teams.find((team) => team === put.team.trim())
    : persons.find(({ person }) => person === put.person)?.name
  if (name === undefined)
    throw new Refusal('invalid', [{ path: isTeam ? '/team' : '/person', code: 'not_assignable' }])
  const to = isTeam ? { agent: null, team: name } : { agent: put.person, team: null }
  const kept = await updateAssignment(deps.database, handled, to)
  if (!kept) throw new Refusal('not_found')
  return { ...kept, name }
}

/** Takes an assignment back. @throws Refusal `not_found`, `token_refused` */
export async function unassignComment(
  deps: Needed,
  bearer: Bearer,
  feedback: string,
): Promise<void> {
  const handled = await handledBy(deps, bearer, feedback)
  if (!(await updateAssignment(deps.database, handled, null))) throw new Refusal('not_found')
}

/** Closes a comment without a reply. @throws Refusal `not_found`, `token_refused` */
export async function closeWithoutReply(
  deps: Needed,
  bearer: Bearer,
  feedback: string,
): Promise<Closing> {
  const handled = await handledBy(deps, bearer, feedback)
  const closed = await deps.database.transaction((transaction) =>
    closeComment(transaction, handled),
  )
  if (!closed) throw new Refusal('not_found')
  return closed
}

/** Opens a comment again. @throws Refusal `not_found` */
export async function reopen(
  { database }: Needed,
  { rights }: Bearer,
  feedback: string,
): Promise<void> {
  const isKnown = await database.transaction((transaction) =>
    reopenComment(transaction, rights.organisation, feedback),
  )
  if (!isKnown) throw new Refusal('not_found')
}

async function handledBy(
  { database, clock }: Needed,
  { agent, rights }: Bearer,
  feedback: string,
): Promise<Handled> {
  const known = await findAgent(database, agent)
  if (!known) throw new Refusal('token_refused')
  return { organisation: rights.organisation, feedback, by: known.name, at: clock() }
}
