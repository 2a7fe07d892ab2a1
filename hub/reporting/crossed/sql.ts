import type { Days } from '#shared/calendar/period.ts'
import type { Stream, WebStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** How often one answer occurs with one class of a fact. */
export interface CrossedTally {
  stream: WebStream
  form: string
  fact: string
  class: string
  /** Answer to the opening item; for the fact `sent`, to the item on news. */
  value: string
  n: number
}

/** Selects a roll-up: one service, one version of an instrument. */
export interface OfService {
  organisation: string
  service: string
  instrument: string
  version: number
  /** Whole months; `null` for all data. */
  within: Days | null
}

/**
 * Lists the crossed counts of web answers. It reads a roll-up, so its cost doesn't grow with the
 * answers.
 */
export async function listCrossedTallies(
  database: Queryable,
  { organisation, service, instrument, version, within }: OfService,
): Promise<CrossedTally[]> {
  const rows = await database.query<Omit<CrossedTally, 'stream'> & { stream: Stream }>(
    `select stream, form, fact, class, value, sum(n)::int as n
     from crossed
     where organisation = $1 and service = $2 and instrument = $3 and instrument_version = $4
       and channel = 'web'
       and ($5::date is null or month >= $5::date) and ($6::date is null or month < $6::date)
     group by 1, 2, 3, 4, 5 having sum(n) > 0`,
    [organisation, service, instrument, version, within?.from ?? null, within?.until ?? null],
  )
  return rows.filter((one): one is CrossedTally => one.stream !== 'entered')
}

/** Selects the comments of answers in one class of one fact. */
export interface OfCell extends OfService {
  stream: WebStream
  fact: 'kept' | 'promise'
  class: string
  /** Answers to the opening item. */
  values: readonly string[]
  /** Cursor: only comments after this one, newest month first. */
  before: { month: string; mark: string } | null
}

/** A comment, with a cursor that reveals neither its author nor its time. */
export interface CellComment {
  /** `YYYY-MM`. */
  month: string
  mark: string
  comment: string
}

/** Each value is one range of an index, read from the cursor. */
export function listCellComments(
  database: Queryable,
  { organisation, service, instrument, version, within, ...cell }: OfCell,
  limit: number,
): Promise<CellComment[]> {
  return database.query<CellComment>(
    `select to_char(one.month, 'YYYY-MM') as month, one.mark, said.comment
     from jsonb_array_elements_text($7::jsonb) as given(value)
     cross join lateral (
       select feedback, month, md5(feedback::text) as mark from crossing
       where organisation = $1 and service = $2 and stream = $3 and instrument = $4
         and instrument_version = $5 and ${cell.fact} = $6 and value = given.value
         and is_commented and channel = 'web'
         and month >= coalesce($8::date, '-infinity') and month < coalesce($9::date, 'infinity')
         and (month, md5(feedback::text)) < (coalesce($10::date, 'infinity'), coalesce($11, ''))
       order by month desc, md5(feedback::text) desc limit $12
     ) one
     cross join lateral (
       select comment from feedback_part p
       where p.organisation = $1 and p.feedback = one.feedback and comment is not null
       order by part desc limit 1
     ) said
     order by one.month desc, one.mark desc limit $12`,
    [
      organisation,
      service,
      cell.stream,
      instrument,
      version,
      cell.class,
      JSON.stringify(cell.values),
      within?.from ?? null,
      within?.until ?? null,
      cell.before ? `${cell.before.month}-01` : null,
      cell.before?.mark ?? null,
      limit,
    ],
  )
}
