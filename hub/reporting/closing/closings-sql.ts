import type { ClosedService, ClosingReason } from '#shared/contract/reporting/closing.ts'
import type { ProvenStream } from '#shared/contract/stream.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import type { SettledCells } from '../figures/settled-cells.ts'

/** What a closing or a revision publishes, and which counts may change it later. */
export interface ClosedFigures {
  services: ClosedService[]
  /** Why a revision was written; empty for the closing itself. */
  reasons: ClosingReason[]
  /** Day on which the month was to close, by the rule of the day when it did. */
  planned?: string
  cells: SettledCells
}

/** One row of the record: a closing, or a revision of it. */
export interface ClosingRow {
  /** `YYYY-MM`. */
  month: string
  number: number
  /** 0 for the closing itself. */
  revision: number
  /** Day of publication, `YYYY-MM-DD`. */
  day: string
  figures: ClosedFigures
}

const columns = `to_char(month, 'YYYY-MM') as month, number, revision, day::text as day, figures`

/** Waits until no count of an organisation changes, and keeps new changes waiting. */
export async function lockClosings(transaction: Queryable, organisation: string): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock($1::int, hashtext($2))`, [
    lockNumbers.closings,
    organisation,
  ])
}

/** Lists the closings of an organisation with their revisions: newest month first, then in order. */
export function listClosings(database: Queryable, organisation: string): Promise<ClosingRow[]> {
  return database.query<ClosingRow>(
    `select ${columns} from closing where organisation = $1
     order by closing.month desc, revision`,
    [organisation],
  )
}

/** Finds the newest closed month; `null` before the first. */
export async function findNewestClosing(
  database: Queryable,
  organisation: string,
): Promise<Pick<ClosingRow, 'month' | 'number'> | null> {
  const [row] = await database.query<Pick<ClosingRow, 'month' | 'number'>>(
    `select to_char(month, 'YYYY-MM') as month, number from closing
     where organisation = $1 order by closing.month desc limit 1`,
    [organisation],
  )
  return row ?? null
}

/** Lists the closing of a month and its revisions, in order. */
export function listClosingRevisions(
  database: Queryable,
  organisation: string,
  month: string,
): Promise<ClosingRow[]> {
  return database.query<ClosingRow>(
    `select ${columns} from closing
     where organisation = $1 and closing.month = to_date($2, 'YYYY-MM') order by revision`,
    [organisation, month],
  )
}

/** Inserts a closing or a revision. */
export async function insertClosing(
  transaction: Queryable,
  organisation: string,
  { month, number, revision, day, figures }: ClosingRow,
): Promise<void> {
  await transaction.query(
    `insert into closing (organisation, month, revision, number, day, figures)
     values ($1, to_date($2, 'YYYY-MM'), $3, $4, $5::date, $6::jsonb)`,
    [organisation, month, revision, number, day, JSON.stringify(figures)],
  )
}

/** Finds the day on which an organisation closes its months. */
export async function findClosingDay(database: Queryable, organisation: string): Promise<number> {
  const [row] = await database.query<{ closing_day: number }>(
    'select closing_day from organisation where organisation = $1',
    [organisation],
  )
  return row?.closing_day ?? 10
}

/** Finds the first month in which an organisation counts answers, as `YYYY-MM`; `null` without any. */
export async function findFirstMonth(
  database: Queryable,
  organisation: string,
): Promise<string | null> {
  const [row] = await database.query<{ month: string | null }>(
    `select to_char(min(since), 'YYYY-MM') as month from rolled_up
     where organisation = $1 and grain = 'month'`,
    [organisation],
  )
  return row?.month ?? null
}

/** Lists the closed months with facts of invitations under seal, as `YYYY-MM`. */
export async function listSealedMonths(
  database: Queryable,
  organisation: string,
): Promise<string[]> {
  const rows = await database.query<{ month: string }>(
    `select distinct to_char(i.month, 'YYYY-MM') as month from invitation i
     where i.organisation = $1 and i.sealed is not null
       and i.month <= (select max(k.month) from closing k where k.organisation = $1) order by 1`,
    [organisation],
  )
  return rows.map(({ month }) => month)
}

/** Invitations of a service in a month, whose answers are of one stream. */
export interface InvitedCount {
  service: string
  stream: ProvenStream
  invited: number
  /** Those that a message reached, or that a page or a sheet showed. */
  delivered: number
  answered: number
}

/**
 * Counts the invitations of a month by service and stream. An answer set aside is none, nor one that
 * came after the closing: no revision raises how many answered.
 */
export function countInvited(
  database: Queryable,
  organisation: string,
  month: string,
): Promise<InvitedCount[]> {
  return database.query<InvitedCount>(
    `select i.service, case i.moment when 'submitted' then 'submitted' else 'invited' end as stream,
       count(*)::int as invited,
       count(*) filter (where i.delivery <> 'undeliverable')::int as delivered,
       count(a.value)::int as answered
     from invitation i
     left join timely_answers_of(i.organisation, i.feedback) a on a.item = a.opening
     where i.organisation = $1 and i.month = to_date($2, 'YYYY-MM') and i.state <> 'taken_back'
     group by 1, 2`,
    [organisation, month],
  )
}
