import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A kept digest of an identifier, and the one that the newest generation of the root makes of it. */
export interface KeyChange {
  organisation: string
  sector: string
  before: string
  after: string
}

const said = `said as materialized (
    select * from jsonb_to_recordset($1::jsonb)
      as said (organisation text, sector text, before text, after text)
  )`

/**
 * Renews the digests of identifiers wherever they are kept: all rows of one identifier, and its standing
 * merges, have digests of one generation, so that statements join them. Whoever writes an identifier
 * renews it first, in the same transaction.
 * @param own a request whose identifiers the caller replaces: they are locked with the others, in an order
 *   that a new digest does not change, so that two of these cannot deadlock
 */
export async function renewIdentifiers(
  transaction: Queryable,
  changes: readonly KeyChange[],
  own: RequestKey | null = null,
): Promise<void> {
  if (changes.length === 0) return
  const asked = [JSON.stringify(changes)]
  await transaction.query(
    `with ${said}
     select key from identifier
     where (organisation, sector, key, source, reference) in (
       select i.organisation, i.sector, i.key, i.source, i.reference from identifier i join said
         on (i.organisation, i.sector, i.key) = (said.organisation, said.sector, said.before)
       union
       select organisation, sector, key, source, reference from identifier
       where (organisation, source, reference) = ($2, $3, $4)
     )
     order by organisation, source, reference, sector, kind, beside, key for update`,
    [...asked, own?.organisation ?? null, own?.source ?? null, own?.reference ?? null],
  )
  await transaction.query(
    `with ${said}
     update identifier i set key = said.after from said
     where (i.organisation, i.sector, i.key) = (said.organisation, said.sector, said.before)`,
    asked,
  )
  await transaction.query(`${renewMerges} m.undone_at is null`, asked)
}

/** Renews the digests of merges that were undone: they lead to nobody, and a copy for a person has them. */
export async function renewUndoneMerges(
  transaction: Queryable,
  changes: readonly KeyChange[],
): Promise<void> {
  await transaction.query(`${renewMerges} m.undone_at is not null`, [JSON.stringify(changes)])
}

/** The one that sorts first stays the first of its pair, as when the merge was made. */
const renewMerges = `
  with ${said}
  update merge m set (one_kind, one_key, other_kind, other_key) = (
    select case when isFirst then m.one_kind else m.other_kind end,
      case when isFirst then one else other end,
      case when isFirst then m.other_kind else m.one_kind end,
      case when isFirst then other else one end
    from (
      select one, other, one collate "C" < other collate "C" as isFirst from (
        select
          coalesce((select after from said where (said.organisation, said.sector, said.before)
            = (m.organisation, m.sector, m.one_key)), m.one_key) as one,
          coalesce((select after from said where (said.organisation, said.sector, said.before)
            = (m.organisation, m.sector, m.other_key)), m.other_key) as other
      ) renewed
    ) pair
  )
  where exists (
    select from said where (said.organisation, said.sector) = (m.organisation, m.sector)
      and (said.before = m.one_key or said.before = m.other_key)
  ) and`
