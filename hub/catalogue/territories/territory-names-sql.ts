import type { Queryable } from '../../platform/database/database.ts'

/** A territory of an organisation, with its usual name. */
export interface TerritoryName {
  territory: string
  name: string
}

/** Returns every territory in the services and newest populations of an organisation, by name. */
export function listTerritoryNames(
  database: Queryable,
  organisation: string,
): Promise<TerritoryName[]> {
  return database.query<TerritoryName>(
    `select territory, min(name) as name from (
       select one->>'territory' as territory, one->>'name' as name
       from service, jsonb_array_elements(definition->'territories') one
       where organisation = $1 and jsonb_typeof(definition->'territories') = 'array'
       union all
       select one->>'territory', one->>'name'
       from (
         select distinct on (service) declared from declaration
         where organisation = $1 and kind = 'population'
         order by service, version desc
       ) newest, jsonb_array_elements(declared->'territories') one
     ) known
     group by territory order by 2, 1`,
    [organisation],
  )
}
