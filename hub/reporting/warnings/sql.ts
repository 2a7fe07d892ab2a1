import type {
  WarningMeasure,
  WarningOutcome,
  WarningPut,
  WarningWay,
  WatchedStream,
} from '#shared/contract/reporting/warning.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Norm } from '../figures/warn-norm.ts'

/** Identifies the series of a reference or a signal. */
export interface SeriesKey {
  service: string
  measure: WarningMeasure
  /** `null` for dates. */
  stream: WatchedStream | null
}

/** A stored reference period. Days are `YYYY-MM-DD`. */
export interface StoredNorm extends SeriesKey, Norm {
  /** `id version` of the instrument; empty for dates. */
  instrument: string
}

/** A stored signal. */
export interface StoredWarning extends SeriesKey {
  warning: string
  way: WarningWay
  since: string
  until: string
  usual_x: number
  usual_n: number
  seen_x: number
  seen_n: number
  found_at: Date
  outcome: WarningOutcome | null
  cause: string | null
  author: string | null
  decided_at: Date | null
}

/** Lists the reference periods of an organisation, oldest first. */
export function listNorms(database: Queryable, organisation: string): Promise<StoredNorm[]> {
  return database.query<StoredNorm>(
    `select service, measure, nullif(stream, '') as stream, instrument, begins::text, ends::text,
       x, n, points, moves, h
     from warning_norm where organisation = $1 order by begins`,
    [organisation],
  )
}

/** Inserts a reference period, unless another hub did. */
export async function insertNorm(
  database: Queryable,
  organisation: string,
  norm: StoredNorm,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into warning_norm (organisation, service, measure, stream, instrument, begins, ends,
       x, n, points, moves, h, fixed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict do nothing`,
    [
      organisation,
      norm.service,
      norm.measure,
      norm.stream ?? '',
      norm.instrument,
      norm.begins,
      norm.ends,
      norm.x,
      norm.n,
      norm.points,
      norm.moves,
      norm.h,
      now,
    ],
  )
}

/** Inserts a signal, unless it exists. */
export async function insertWarning(
  database: Queryable,
  organisation: string,
  one: Omit<StoredWarning, 'outcome' | 'cause' | 'author' | 'decided_at'>,
): Promise<void> {
  await database.query(
    `insert into warning (organisation, warning, service, measure, stream, way, since, until,
       usual_x, usual_n, seen_x, seen_n, found_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict do nothing`,
    [
      organisation,
      one.warning,
      one.service,
      one.measure,
      one.stream ?? '',
      one.way,
      one.since,
      one.until,
      one.usual_x,
      one.usual_n,
      one.seen_x,
      one.seen_n,
      one.found_at,
    ],
  )
}

/** Lists the signals, newest first. */
export function listWarnings(
  database: Queryable,
  organisation: string,
  most = 200,
): Promise<StoredWarning[]> {
  return database.query<StoredWarning>(
    `select warning, service, measure, nullif(stream, '') as stream, way, since::text,
       until::text, usual_x, usual_n, seen_x, seen_n, found_at, outcome, cause, author, decided_at
     from warning where organisation = $1
     order by until desc, found_at desc, warning limit $2`,
    [organisation, most],
  )
}

/** Stores or replaces a person's explanation of a signal. @returns whether the signal exists */
export async function updateWarning(
  database: Queryable,
  organisation: string,
  id: string,
  { outcome, cause }: WarningPut,
  { author, at }: { author: string; at: Date },
): Promise<boolean> {
  const rows = await database.query(
    `update warning set outcome = $3, cause = $4, author = $5, decided_at = $6
     where (organisation, warning) = ($1, $2) returning warning`,
    [organisation, id, outcome, cause, author, at],
  )
  return rows.length > 0
}

/** Counts the unexplained signals by service; services without any are left out. */
export async function countUndecided(
  database: Queryable,
  organisation: string,
): Promise<Map<string, number>> {
  const rows = await database.query<{ service: string; n: number }>(
    `select service, count(*)::int as n from warning
     where organisation = $1 and outcome is null group by service`,
    [organisation],
  )
  return new Map(rows.map(({ service, n }) => [service, n]))
}
