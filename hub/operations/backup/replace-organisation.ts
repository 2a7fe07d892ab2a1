import { feedbackTables } from '../../feedback/receipts/withdraw-feedback-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { deleteRowsOf, type FoundTable, hasRowsOf } from '../../platform/database/whole-tables.ts'
import { keepPeople } from './keep-people.ts'
import { isByOrganisation } from './one-organisation.ts'

/** An organisation whose rows are gone, within a transaction that brings others. */
export interface Replaced {
  /** Whether the rows of a table stayed: the backup brings none. */
  stays(table: string): boolean
  /** Erases, revokes and removes again what was erased, revoked and removed since the backup. */
  renew(): Promise<void>
}

/** Heads of the access log, which stand outside its schema. */
const heads = ['public.log_checkpoint', 'public.log_cosignature']

const isOfLog = ({ name }: FoundTable) => name.startsWith('access_log.') || heads.includes(name)

/**
 * Deletes the rows of an organisation, and its jobs. Its access log stays where it has one: set
 * back, it would lack seals that its second copy and its witnesses have.
 * @param tables every table; no foreign key holds their rows
 */
export async function removeOrganisation(
  transaction: Queryable,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<Replaced> {
  const own = tables.filter(isByOrganisation)
  const keepers = [
    await keepWithdrawals(transaction, organisation),
    await keepPeople(transaction, organisation),
  ]
  const isKept = await hasLog(transaction, organisation, own.filter(isOfLog))
  const stays = (table: FoundTable) => isKept && isOfLog(table)
  for (const table of own.filter((one) => !stays(one)))
    await deleteRowsOf(transaction, table, organisation)
  await transaction.query('delete from job where organisation = $1', [organisation])
  const staying = new Set(own.filter(stays).map(({ name }) => name))
  return {
    stays: (table) => staying.has(table),
    async renew() {
      for (const keep of keepers) await keep()
    },
  }
}

async function hasLog(
  transaction: Queryable,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<boolean> {
  for (const table of tables) if (await hasRowsOf(transaction, table, organisation)) return true
  return false
}

/** Reads which feedback was erased and which keys were revoked. @returns what does so again */
async function keepWithdrawals(
  transaction: Queryable,
  organisation: string,
): Promise<Replaced['renew']> {
  const erased = await transaction.query<{ feedback: string; day: string }>(
    'select feedback, erased_at::text as day from erased where organisation = $1',
    [organisation],
  )
  const revoked = await transaction.query<{ key: string; at: string }>(
    `select key, revoked_at::text as at from api_key
     where organisation = $1 and revoked_at is not null`,
    [organisation],
  )
  return async () => {
    const gone = [organisation, erased.map(({ feedback }) => feedback)]
    await transaction.query(
      `insert into erased (organisation, feedback, erased_at)
       select $1, * from unnest($2::uuid[], $3::date[]) on conflict do nothing`,
      [...gone, erased.map(({ day }) => day)],
    )
    for (const table of feedbackTables)
      await transaction.query(
        `delete from ${table} where organisation = $1 and feedback = any($2::uuid[])`,
        gone,
      )
    await transaction.query(
      `update api_key k set revoked_at = r.at
       from unnest($2::text[], $3::timestamptz[]) as r (key, at)
       where k.organisation = $1 and k.key = r.key and k.revoked_at is null`,
      [organisation, revoked.map(({ key }) => key), revoked.map(({ at }) => at)],
    )
  }
}
