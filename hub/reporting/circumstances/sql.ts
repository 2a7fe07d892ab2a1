import type { Circumstance, CircumstancePut } from '#shared/contract/reporting/circumstance.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Most circumstances read at once, the latest ones. */
const most = 2_000

/** A version of a circumstance to insert. */
interface NewVersion {
  organisation: string
  id: string
  /** Its content; the content of the last version when withdrawn. */
  said: CircumstancePut
  stands: boolean
  author: string
  at: Date
}

interface Row {
  id: string
  stands: boolean
  kind: Circumstance['kind']
  label: string
  first: string
  last: string | null
  services: string[]
  territories: string[]
  author: string
  entered_at: Date
}

const columns = `circumstance as id, stands, kind, label,
  to_char(first_day, 'YYYY-MM-DD') as first, to_char(last_day, 'YYYY-MM-DD') as last,
  services, territories, author, entered_at`

/** Inserts the current version. Call it with the organisation's circumstances locked. */
export async function insertCircumstance(
  transaction: Queryable,
  { organisation, id, said, stands, author, at }: NewVersion,
): Promise<void> {
  await transaction.query(
    `with kept as (
       insert into circumstance_version
         (organisation, circumstance, version, stands, kind, label, first_day, last_day, services,
          territories, author, entered_at)
       select $1, $2::uuid, coalesce(max(version), 0) + 1, $3, $4, $5, $6::date, $7::date, $8, $9, $10, $11
       from circumstance_version where (organisation, circumstance) = ($1, $2::uuid)
       returning organisation, circumstance, version
     )
     insert into circumstance (organisation, circumstance, version) select * from kept
     on conflict (organisation, circumstance) do update set version = excluded.version`,
    [
      organisation,
      id,
      stands,
      said.kind,
      said.label,
      said.from,
      said.until,
      said.services,
      said.territories,
      author,
      at,
    ],
  )
}

/** Locks the circumstances of an organisation until the transaction ends. */
export async function lockCircumstances(
  transaction: Queryable,
  organisation: string,
): Promise<void> {
  await transaction.query('select 1 from organisation where organisation = $1 for no key update', [
    organisation,
  ])
}

/** Finds the last version of a circumstance, and whether it is current; `null` when unknown. */
export async function findCircumstance(
  database: Queryable,
  organisation: string,
  id: string,
): Promise<(Circumstance & { stands: boolean }) | null> {
  const [row] = await database.query<Row>(
    `select ${columns} from circumstance join circumstance_version
       using (organisation, circumstance, version)
     where (organisation, circumstance) = ($1, $2::uuid)`,
    [organisation, id],
  )
  return row ? { ...read(row), stands: row.stands } : null
}

/** Lists the current circumstances, by the day they began. */
export async function listCircumstances(
  database: Queryable,
  organisation: string,
): Promise<Circumstance[]> {
  const rows = await database.query<Row>(
    `select * from (
       select ${columns} from circumstance join circumstance_version
         using (organisation, circumstance, version)
       where organisation = $1 and stands
       order by first_day desc, circumstance desc limit ${most}
     ) latest order by first, id`,
    [organisation],
  )
  return rows.map(read)
}

function read({ id, kind, label, first, last, services, territories, author, entered_at }: Row) {
  return {
    id,
    kind,
    label,
    from: first,
    until: last,
    services,
    territories,
    author,
    entered_at: entered_at.toISOString(),
  }
}
