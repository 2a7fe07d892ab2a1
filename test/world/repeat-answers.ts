import { undated } from '../../hub/feedback/intake/minimise.ts'
import { arrayOf } from '../../hub/platform/database/array-of.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/**
 * Stores feedback again, of as many other people who said the same: with its parts, its invitation
 * and its arrival, in one statement, whose triggers count it as they count what the hub takes in.
 * @param each what a page sent under this id, and how often it is said again
 */
export async function repeatAnswers(
  database: Database,
  each: readonly { id: string; times: number }[],
): Promise<void> {
  await database.query(
    `with again as materialized (
       select f.organisation, f.feedback as said, gen_random_uuid() as feedback
       from unnest($1::uuid[], $2::int[]) as o(said, times)
       join feedback f on f.feedback = o.said cross join generate_series(1, o.times)
     ), invited as (
       insert into invitation
       select r.* from again join invitation i on (i.organisation, i.feedback) = (again.organisation, said)
       cross join lateral jsonb_populate_record(i, jsonb_build_object(
         'ticket_hash', again.feedback, 'feedback', again.feedback)) r
     ), head as (
       insert into feedback
       select r.* from again join feedback f on (f.organisation, f.feedback) = (again.organisation, said)
       cross join lateral jsonb_populate_record(f, jsonb_build_object('feedback', again.feedback,
         'receipt_hash', again.feedback, 'envelope_hash', again.feedback)) r
     ), arrived as (
       insert into arrival
       select r.* from again join arrival a on (a.organisation, a.feedback) = (again.organisation, said)
       cross join lateral jsonb_populate_record(a, jsonb_build_object('feedback', again.feedback)) r
     ), part as (
       insert into feedback_part
       select r.* from again join feedback_part p on (p.organisation, p.feedback) = (again.organisation, said)
       cross join lateral jsonb_populate_record(p, jsonb_build_object('feedback', again.feedback)) r
     )
     insert into answer
     select r.* from again join answer a on (a.organisation, a.feedback) = (again.organisation, said)
     cross join lateral jsonb_populate_record(a, jsonb_build_object('feedback', again.feedback)) r`,
    [each.map(({ id }) => undated(id)), arrayOf(each.map(({ times }) => times))],
  )
}
