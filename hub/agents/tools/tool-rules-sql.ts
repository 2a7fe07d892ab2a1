import type { RuleSigned } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** What was signed of a rule, as it is kept. */
export type StoredRule = Omit<RuleSigned, 'at'> & { at: Date }

const columns = 'id, version, says, author, at, signed'

/**
 * Until the transaction ends, nobody else signs a rule of this organisation, so that versions only
 * ever rise. @returns whether there is such an organisation
 */
export async function lockRules(transaction: Queryable, organisation: string): Promise<boolean> {
  const rows = await transaction.query(
    'select 1 from organisation where organisation = $1 for no key update',
    [organisation],
  )
  return rows.length > 0
}

/** Every rule and withdrawal of an organisation, by name, the newest version first. */
export function listRules(database: Queryable, organisation: string): Promise<StoredRule[]> {
  return database.query<StoredRule>(
    `select ${columns} from tool_rule where organisation = $1 order by id, version desc, says desc`,
    [organisation],
  )
}

/** What was signed of one rule, the newest version first, a withdrawal before what it withdraws. */
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

/** How many rules an organisation has shared, whatever became of them. */
export async function countRules(database: Queryable, organisation: string): Promise<number> {
  const [row] = await database.query<{ n: number }>(
    'select count(distinct id)::int as n from tool_rule where organisation = $1',
    [organisation],
  )
  return row?.n ?? 0
}

/** Keeps what was signed. */
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
