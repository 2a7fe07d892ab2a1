import type { Queryable } from '../platform/database/database.ts'

/** Someone who is left in peace. `until` is null for good. */
export interface Rest {
  organisation: string
  /** Keyed digest of an address. */
  person: string
  /** Last day, `YYYY-MM-DD`. */
  until: string | null
}

/** Returns the rest periods of these persons that are not over. */
export function listRests(
  database: Queryable,
  organisation: string,
  persons: readonly string[],
  today: string,
): Promise<Omit<Rest, 'organisation'>[]> {
  return database.query<Omit<Rest, 'organisation'>>(
    `select person, until::text from invitation_rest
     where organisation = $1 and person in (select jsonb_array_elements_text($2::jsonb))
       and (until is null or until >= $3::date)`,
    [organisation, JSON.stringify(persons), today],
  )
}

/** Begins rest periods; a longer one stays. Sorted, so that two writers cannot deadlock. */
export async function upsertRests(database: Queryable, rests: readonly Rest[]): Promise<void> {
  if (rests.length === 0) return
  await database.query(
    `insert into invitation_rest as known (organisation, person, until)
     select organisation, person, case when bool_or(until is null) then null else max(until) end
     from jsonb_to_recordset($1::jsonb) as said (organisation text, person text, until date)
     group by 1, 2 order by 1, 2
     on conflict (organisation, person) do update
       set until = case when known.until is null or excluded.until is null then null
         else greatest(known.until, excluded.until) end`,
    [JSON.stringify(rests)],
  )
}

/** Ends rest periods: the invitation was taken back, or the person is erased. Refusals stay. */
export async function deleteRests(
  database: Queryable,
  organisation: string,
  persons: readonly string[],
): Promise<void> {
  await database.query(
    `delete from invitation_rest where organisation = $1 and until is not null
       and person in (select jsonb_array_elements_text($2::jsonb))`,
    [organisation, JSON.stringify(persons)],
  )
}

/** Turns refusals into a rest period: these persons changed their mind, and are not asked at once. */
export async function updateRefusals(
  database: Queryable,
  organisation: string,
  persons: readonly string[],
  until: string,
): Promise<void> {
  await database.query(
    `update invitation_rest set until = $3::date where organisation = $1 and until is null
       and person in (select jsonb_array_elements_text($2::jsonb))`,
    [organisation, JSON.stringify(persons), until],
  )
}

/** Deletes rest periods that are over. */
export async function deletePastRests(database: Queryable, today: string): Promise<void> {
  await database.query('delete from invitation_rest where until < $1::date', [today])
}
