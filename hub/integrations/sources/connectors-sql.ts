import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { Fault } from '../source-client/fault.ts'

/** A source that the hub reads by itself, as it is kept. */
export interface StoredConnector extends Holder {
  settings: Readonly<Record<string, unknown>>
  /** Its secrets as JSON, under seal. */
  sealed: string
  declared_at: Date
  /** Of what changed until then nothing is missing; `null` before the first reading has ended. */
  read_to: Date | null
  /** When the last reading of all of it ended. */
  swept_at: Date | null
  /** When the reading of all that is under way began, and how far it is. */
  sweeping_since: Date | null
  sweep_to: Date | null
  tried_at: Date | null
  /** When it last answered whole. */
  answered_at: Date | null
  /** How often it failed, one time after the other. */
  failures: number
  failure: Fault | null
  /** Records that could not be taken since all of it was read, and why one of them could not. */
  refused: number
  refused_why: string | null
  next_at: Date
}

const columns = `organisation, source, settings, sealed, declared_at, read_to, swept_at, sweeping_since,
  sweep_to, tried_at, answered_at, failures, failure, refused, refused_why, next_at`

/** Declares how a source is read; said again, it is read by these settings from the beginning. */
export async function upsertConnector(
  database: Queryable,
  { organisation, source }: Holder,
  settings: object,
  sealed: string,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into connector (organisation, source, settings, sealed, declared_at, next_at)
     values ($1, $2, $3::jsonb, $4, $5, $5)
     on conflict (organisation, source) do update
       set settings = excluded.settings, sealed = excluded.sealed,
         declared_at = excluded.declared_at, read_to = null, swept_at = null,
         sweeping_since = null, sweep_to = null, failures = 0, failure = null, refused = 0,
         refused_why = null, next_at = excluded.next_at`,
    [organisation, source, JSON.stringify(settings), sealed, now],
  )
}

/** Reads it no more. What was read stays. @returns whether there was one */
export async function deleteConnector(
  database: Queryable,
  { organisation, source }: Holder,
): Promise<boolean> {
  const rows = await database.query(
    'delete from connector where (organisation, source) = ($1, $2) returning source',
    [organisation, source],
  )
  return rows.length > 0
}

/** Sources of an organisation that the hub reads, by name. */
export function listConnectors(
  database: Queryable,
  organisation: string,
): Promise<StoredConnector[]> {
  return database.query<StoredConnector>(
    `select ${columns} from connector where organisation = $1 order by source`,
    [organisation],
  )
}

/** One source as it stands. */
export async function findConnector(
  database: Queryable,
  { organisation, source }: Holder,
): Promise<StoredConnector | null> {
  const [row] = await database.query<StoredConnector>(
    `select ${columns} from connector where (organisation, source) = ($1, $2)`,
    [organisation, source],
  )
  return row ?? null
}

/** A source whose time has come, and whether all of it is to be read. */
export interface DueConnector extends Holder {
  is_whole: boolean
}

/**
 * Sources whose time has come, those that have waited longest first.
 * @param sweptBefore all of those that were read whole before is to be read
 */
export function listDueConnectors(
  database: Queryable,
  now: Date,
  sweptBefore: Date,
  limit: number,
): Promise<DueConnector[]> {
  return database.query<DueConnector>(
    `select organisation, source,
       sweeping_since is not null or swept_at is null or swept_at <= $2 as is_whole
     from connector where next_at <= $1 order by next_at limit $3`,
    [now, sweptBefore, limit],
  )
}

/** A source by the way in which it was declared: declared again, it is another. */
export type Declared = Pick<StoredConnector, 'organisation' | 'source' | 'declared_at'>

/** Whether a source is read as it was when it was declared then. */
export async function isStillDeclared(
  database: Queryable,
  { organisation, source, declared_at }: Declared,
): Promise<boolean> {
  const rows = await database.query(
    `select source from connector
     where (organisation, source) = ($1, $2) and declared_at = $3`,
    [organisation, source, declared_at],
  )
  return rows.length > 0
}

/** What changes of a source while it is read. */
type Progress = Partial<
  Omit<StoredConnector, 'organisation' | 'source' | 'settings' | 'sealed' | 'declared_at'>
>

/** Records how far a source was read, or how it went; what is not named stays. Nothing of one declared again. */
export async function updateConnector(
  transaction: Queryable,
  { organisation, source, declared_at }: Declared,
  progress: Progress,
): Promise<void> {
  const named = Object.entries(progress)
  const set = named.map(
    ([name], at) => `${name} = $${at + 4}${name === 'failure' ? '::jsonb' : ''}`,
  )
  await transaction.query(
    `update connector set ${set.join(', ')} where (organisation, source) = ($1, $2) and declared_at = $3`,
    [
      organisation,
      source,
      declared_at,
      ...named.map(([name, value]) =>
        name === 'failure' && value !== null
          ? JSON.stringify(value)
          : (value as string | number | Date | null),
      ),
    ],
  )
}
