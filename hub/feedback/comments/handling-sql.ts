import type { Assignees, Assignment, Closing } from '#shared/contract/feedback/handling.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { dayOf } from '../../platform/database/day-of.ts'

/** Months without a sign-in after which a person is offered no comment. */
const seenMonths = 12

/** A comment, with the person who decides about it. */
export interface Handled {
  organisation: string
  feedback: string
  by: string
  at: Date
}

const counted = '(organisation, feedback) = ($1, $2::uuid) and counted'
const assigned = `coalesce(to_char(assigned_on, 'YYYY-MM-DD'), '') as day`

/** Returns those who may be given a comment, by name. */
export async function listAssignees(
  database: Queryable,
  organisation: string,
  now: Date,
): Promise<Assignees> {
  const [persons, teams] = await Promise.all([
    database.query<{ person: string; name: string }>(
      `select agent as person, name from agent
       where organisation = $1 and role in ('quality', 'admin')
         and seen_at > $2::timestamptz - interval '${seenMonths} months'
       order by folded(name), agent`,
      [organisation, now],
    ),
    database.query<{ team: string }>(
      'select team from comment_team where organisation = $1 order by folded(team), team',
      [organisation],
    ),
  ])
  return { persons, teams: teams.map(({ team }) => team) }
}

/** Replaces the teams of an organisation. Comments keep the team that they were given. */
export async function replaceTeams(
  transaction: Queryable,
  organisation: string,
  teams: readonly string[],
  { by, at }: { by: string; at: Date },
): Promise<void> {
  await transaction.query(
    `delete from comment_team where organisation = $1
       and team not in (select jsonb_array_elements_text($2::jsonb))`,
    [organisation, JSON.stringify(teams)],
  )
  await transaction.query(
    `insert into comment_team (organisation, team, author, declared_at)
     select $1, team, $3, $4 from jsonb_array_elements_text($2::jsonb) team
     on conflict do nothing`,
    [organisation, JSON.stringify(teams), by, at],
  )
}

/**
 * Assigns a comment, or unassigns it with `null`.
 * @returns the assignment, without its name; `null` when the organisation has no such comment
 */
export async function updateAssignment(
  database: Queryable,
  { organisation, feedback, by, at }: Handled,
  to: { agent: string | null; team: string | null } | null,
): Promise<Omit<Assignment, 'name'> | null> {
  const [row] = await database.query<Omit<Assignment, 'name'>>(
    `update comment_index set assignee = $3::uuid, team = $4,
       assigned_by = case when $3::uuid is null and $4::text is null then null else $5 end,
       assigned_on = case when $3::uuid is null and $4::text is null then null
         else ${dayOf('comment_index.organisation', '$6')} end
     where ${counted} returning assignee as person, coalesce(assigned_by, '') as by, ${assigned}`,
    [organisation, feedback, to?.agent ?? null, to?.team ?? null, by, at],
  )
  return row ?? null
}

/**
 * Closes a comment that waits, without a reply; one that is closed stays as it was.
 * @returns who closed it and when; `null` when the organisation has no such comment without a reply
 */
export async function closeComment(
  transaction: Queryable,
  { organisation, feedback, by, at }: Handled,
): Promise<Closing | null> {
  await transaction.query('select tally_turn(array[$1])', [organisation])
  const [row] = await transaction.query<Closing>(
    `update comment_index set closed_by = coalesce(closed_by, $3),
       closed_on = coalesce(closed_on, ${dayOf('comment_index.organisation', '$4')})
     where ${counted} and answered_after is null
     returning closed_by as by, coalesce(to_char(closed_on, 'YYYY-MM-DD'), '') as day`,
    [organisation, feedback, by, at],
  )
  return row ?? null
}

/** Opens a closed comment again. @returns whether the organisation has such a comment */
export async function reopenComment(
  transaction: Queryable,
  organisation: string,
  feedback: string,
): Promise<boolean> {
  await transaction.query('select tally_turn(array[$1])', [organisation])
  const rows = await transaction.query(
    `update comment_index set closed_by = null, closed_on = null where ${counted} returning feedback`,
    [organisation, feedback],
  )
  return rows.length > 0
}
