import type { Queryable } from '../../platform/database/database.ts'
import type { Place } from './directory.ts'

/** Lists what a cell holds: each organisation, with its sites and the keys that are not revoked. */
export function listHeld(database: Queryable): Promise<Omit<Place, 'cell'>[]> {
  return database.query<Omit<Place, 'cell'>>(
    `select o.organisation,
       array(select site from site s where s.organisation = o.organisation order by 1) as sites,
       array(select key from api_key k where k.organisation = o.organisation
         and revoked_at is null order by 1) as keys
     from organisation o order by 1`,
  )
}
