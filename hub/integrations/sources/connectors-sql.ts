import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { Fault } from '../source-client/fault.ts'

/** A stored source with its connector. */
export interface StoredConnector extends Holder {
  settings: Readonly<Record<string, unknown>>
  /** Its credentials as JSON, encrypted. */
  sealed: string
  declared_at: Date
  /** Changes up to this instant are read; `null` before the first reading has ended. */
  read_to: Date | null
  /** When the last full reading ended. */
  swept_at: Date | null
  /** When the present full reading began, and its progress. */
  sweeping_since: Date | null
  sweep_to: Date | null
  tried_at: Date | null
  /** When it last answered completely. */
  answered_at: Date | null
  /** Number of consecutive failures. */
  failures: number
  failure: Fault | null
  /** Records refused since the last full reading, and one reason. */
  refused: number
  refused_why: string | null
  next_at: Date
}

const columns = `organisation, source, settings, sealed, declared_at, read_to, swept_at, sweeping_since,
  sweep_to, tried_at, answered_at, failures, failure, refused, refused_why, next_at`

/** Declares a source. A new declaration starts reading from the beginning. */
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

/** Deletes a source. Its requests stay. @returns whether it existed */
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

/** Lists the sources of an organisation, by name. */
export function listConnectors(
  database: Queryable,
  organisation: string,
): Promise<StoredConnector[]> {
  return database.query<StoredConnector>(
    `select ${columns} from connector where organisation = $1 order by source`,
    [organisation],
  )
}

/** Finds one source. */
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

/** A due source, and whether a full reading is due. */
export interface DueConnector extends Holder {
  is_whole: boolean
}

/**
 * Lists the due sources, longest wait first.
 * @param sweptBefore a full reading is due for sources last fully read before
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

/** Identifies a declaration of a source: a new declaration is another. */
export type Declared = Pick<StoredConnector, 'organisation' | 'source' | 'declared_at'>

/** Returns whether a source still has the same declaration. */
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

/** The fields that change during a reading. */
type Progress = Partial<
  Omit<StoredConnector, 'organisation' | 'source' | 'settings' | 'sealed' | 'declared_at'>
>

/** Stores the progress or the result; absent fields stay. It ignores a source declared anew. */
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
