import type { Database } from '../../../hub/platform/database/database.ts'
import { town } from '../../world/town.ts'

/** Days over which what is past its time was given, and what is not. */
const [pastDays, keptDays] = [365, 180]

/** A few answers in a hundred say something. */
const commented = 30

/** Feedbacks written at once. */
const slice = 10_000

/**
 * Writes feedbacks as a hub writes them, with three answers each and a comment for some, counted
 * and indexed by the same triggers.
 * @param past how many of them were given before the day that is kept
 */
export async function fillPast(
  database: Database,
  { all, past, day }: { all: number; past: number; day: string },
): Promise<void> {
  for (let from = 0; from < all; from += slice) {
    const upTo = Math.min(from + slice, all) - 1
    const parameters = [town.organisation, town.site, from, upTo, past, all, day]
    await database.query(statement, parameters)
  }
  await database.script('vacuum analyze')
}

const statement = `
with n as materialized (
  select i, case
    when i < $5::int then $7::date - 1 - ((1 - i::float8 / $5) * ${pastDays})::int
    else $7::date + ((i - $5)::float8 / greatest($6::int - $5, 1) * ${keptDays})::int end as day
  from generate_series($3::int, $4::int) i
), made as materialized (
  select i, day, (substr(md5(i::text), 1, 12) || '4' || substr(md5(i::text), 14, 3) || '8'
    || substr(md5(i::text), 18, 15))::uuid as feedback
  from n
), head as (
  insert into feedback (organisation, feedback, envelope_hash, site, service, configuration,
    instrument, instrument_version, form, item, opening, stream, locale, wording_hash, channel,
    receipt_hash, day)
  select $1, feedback, md5(i::text), $2, 'etat-civil', 1, 'parvis', 3, 'A', 'FIA', 'overall', 'invited', 'fr', '',
    'web', md5('r' || i), day from made
), part as (
  insert into feedback_part (organisation, feedback, part, content_hash, comment)
  select $1, feedback, 1, md5('c' || i),
    case when i % 100 < ${commented} then 'Le guichet était fermé à mon arrivée, ' || i || ' personnes attendaient.' end
  from made
)
insert into answer (organisation, feedback, item, part, value)
select $1, feedback, item, 1, (1 + i % 5)::text
from made cross join (values ('overall'), ('FIA'), ('FIA_compared')) a(item)`
