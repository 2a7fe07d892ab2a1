import type { RuleSigned } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A stored, signed rule or withdrawal. */
export type StoredRule = Omit<RuleSigned, 'at'> & { at: Date }

const columns = 'id, version, says, author, at, signed'

/**
 * Locks the rules of an organisation until the transaction ends, so that versions only rise.
 * @returns whether the organisation exists
 */
export async function lockRules(transaction: Queryable, organisation: string): Promise<boolean> {
  const rows = await transaction.query(
    'select 1 from organisation where organisation = $1 for no key update',
    [organisation],
  )
  return rows.length > 0
}

/** Lists the rules and withdrawals of an organisation, by name, newest version first. */
export function listRules(database: Queryable, organisation: string): Promise<StoredRule[]> {
  return database.query<StoredRule>(
    `select ${columns} from tool_rule where organisation = $1 order by id, version desc, says desc`,
    [organisation],
  )
}

/** Lists the versions of one rule, newest first, a withdrawal before the version it withdraws. */
export function listRuleVersions(
  database: Queryable,
  organisation: string,
  id: string,
): Promise<StoredRule[]> {
  return database.query<StoredRule>(
    `select ${columns} from tool_rule where (organisation, id) = ($1, $2)
     order by version desc, says desc`,
    [organisation, id],
  )
}

/** Counts all rules an organisation ever shared. */
export async function countRules(database: Queryable, organisation: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    'select count(distinct id)::int as n from tool_rule where organisation = $1',
    [organisation],
  )
  return row?.n ?? 0
}

/** Inserts a signed rule or withdrawal. */
export async function insertRule(
  database: Queryable,
  organisation: string,
  { id, version, says, author, at, signed }: StoredRule,
): Promise<void> {
  await database.query(
    `insert into tool_rule (organisation, id, version, says, signed, author, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organisation, id, version, says, signed, author, at],
  )
}
