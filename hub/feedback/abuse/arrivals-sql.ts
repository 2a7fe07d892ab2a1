import { fewestOfNetwork, type Networks } from '#shared/contract/feedback/setting-aside.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Returns the salt of a day; the first caller draws it, for every hub of the database. */
export async function findSalt(
  database: Queryable,
  organisation: string,
  day: string,
  drawn: string,
): Promise<string> {
  await database.query(
    `insert into network_salt (organisation, day, salt) values ($1, $2::date, $3)
     on conflict do nothing`,
    [organisation, day, drawn],
  )
  const [row] = await database.query<{ salt: string }>(
    'select salt from network_salt where (organisation, day) = ($1, $2::date)',
    [organisation, day],
  )
  return row?.salt ?? drawn
}

/** Returns networks that sent many of the counted answers, on one day. */
export function listNetworks(
  database: Queryable,
  organisation: string,
  day: string,
): Promise<Networks['networks']> {
  return database.query<Networks['networks'][number]>(
    `select lpad(to_hex(network), 8, '0') as network, count(*)::int as n,
       jsonb_agg(distinct service order by service) as services
     from arrival join feedback f using (organisation, feedback)
     where organisation = $1 and arrival.day = $2::date and network is not null
       and f.set_aside is null
     group by arrival.network having count(*) >= $3
     order by 2 desc, 1 limit 100`,
    [organisation, day, fewestOfNetwork],
  )
}

/** Deletes the arrival day and the network of answers. @returns how many */
export async function deleteArrivals(
  database: Queryable,
  before: string,
  most: number,
): Promise<number> {
  const rows = await database.query(
    `delete from arrival where (organisation, feedback) in (
       select organisation, feedback from arrival where day < $1::date limit $2)
     returning feedback`,
    [before, most],
  )
  return rows.length
}

/**
 * Deletes salts of days that are over in every time zone: their digests can then never be
 * recomputed.
 */
export async function deleteSalts(database: Queryable, before: string): Promise<void> {
  await database.query('delete from network_salt where day < $1::date', [before])
}
