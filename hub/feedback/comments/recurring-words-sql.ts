import type { Queryable } from '../../platform/database/database.ts'

/** Comments that are looked at on each side of a day: the newest. */
const most = 5000

/** Comments whose text is read to find how words are written. */
const mostTexts = 400

/** A service, and the days `YYYY-MM-DD` that part its comments: before `until`, since `recent`. */
export interface AskedWords {
  organisation: string
  service: string
  from: string
  recent: string
  until: string
}

/** Comments: recent and earlier ones of the service, and those of all others. */
export interface SideCounts {
  recent: number
  before: number
  elsewhere: number
}

/** The newest comments of each side of `recent`, whatever their number in all. */
const looked = `looked as materialized (
  (select feedback, service, words, true as is_recent from comment_index
   where organisation = $1 and counted and day >= $4::date and day < $5::date
   order by day desc, feedback desc limit ${most})
  union all
  (select feedback, service, words, false from comment_index
   where organisation = $1 and counted and day >= $3::date and day < $4::date
   order by day desc, feedback desc limit ${most}))`

const sides = `
  count(*) filter (where service = $2 and is_recent)::int as recent,
  count(*) filter (where service = $2 and not is_recent)::int as before,
  count(*) filter (where service <> $2)::int as elsewhere`

const valuesOf = ({ organisation, service, from, recent, until }: AskedWords) => [
  organisation,
  service,
  from,
  recent,
  until,
]

/** Counts the comments that are looked at. */
export async function countSides(database: Queryable, asked: AskedWords): Promise<SideCounts> {
  const [row] = await database.query<SideCounts>(
    `with ${looked} select ${sides} from looked`,
    valuesOf(asked),
  )
  return row ?? { recent: 0, before: 0, elsewhere: 0 }
}

/** Counts the comments with each stem that enough comments of the service have. */
export function countStems(
  database: Queryable,
  asked: AskedWords,
  fewest: number,
): Promise<(SideCounts & { stem: string })[]> {
  return database.query<SideCounts & { stem: string }>(
    `with ${looked}
     select lexeme as stem, ${sides} from looked cross join unnest(words)
     where length(lexeme) > 2 group by lexeme
     having count(*) filter (where service = $2) >= $6 order by lexeme`,
    [...valuesOf(asked), fewest],
  )
}

/** Returns the newest comments of the service with one of some stems. */
export async function listTextsWith(
  database: Queryable,
  asked: AskedWords,
  stems: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ comment: string }>(
    `with ${looked}, wanted as (
       select string_agg(quote_literal(stem), ' | ')::tsquery as any_of
       from jsonb_array_elements_text($6::jsonb) stem
     )
     select comment from looked l cross join wanted cross join lateral (
       select comment from feedback_part p
       where p.organisation = $1 and p.feedback = l.feedback and comment is not null
       order by part desc limit 1) p
     where service = $2 and words @@ any_of limit ${mostTexts}`,
    [...valuesOf(asked), JSON.stringify(stems)],
  )
  return rows.map(({ comment }) => comment)
}

/** Returns the stem of each of some words; small words have none. */
export async function stemWords(
  database: Queryable,
  words: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.query<{ word: string; stem: string }>(
    `select word, (tsvector_to_array(to_tsvector('french', folded(word))))[1] as stem
     from jsonb_array_elements_text($1::jsonb) word`,
    [JSON.stringify(words)],
  )
  return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem]])))
}
