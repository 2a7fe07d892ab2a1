import type { Queryable } from '../../platform/database/database.ts'

/** That pages of an origin may show the panel, or no more, and since when. */
export interface FrameChange {
  origin: string
  allowed: boolean
  at: Date
}

/** Lists the origins whose pages may show the panel of an organisation in a frame. */
export async function listFrameOrigins(
  database: Queryable,
  organisation: string,
): Promise<string[]> {
  const rows = await database.query<{ origin: string }>(
    `select origin from (
       select distinct on (origin) origin, allowed from tool_frame
       where organisation = $1 order by origin, version desc
     ) as newest
     where allowed order by origin collate "C"`,
    [organisation],
  )
  return rows.map(({ origin }) => origin)
}

/** Lists every change of what may show the panel, newest first. */
export async function listFrameChanges(
  database: Queryable,
  organisation: string,
): Promise<FrameChange[]> {
  return database.query<FrameChange>(
    `select origin, allowed, at from tool_frame where organisation = $1
     order by at desc, origin, version desc`,
    [organisation],
  )
}

/**
 * Records that pages of an origin may show the panel, or no more.
 * @returns `false` when that holds already: nothing is recorded
 */
export async function insertFrameChange(
  database: Queryable,
  organisation: string,
  { origin, allowed, at }: FrameChange,
): Promise<boolean> {
  const rows = await database.query(
    `insert into tool_frame (organisation, origin, version, allowed, at)
     select $1, $2, coalesce(max(version), 0) + 1, $3, $4 from tool_frame
     where (organisation, origin) = ($1, $2)
     having coalesce((array_agg(allowed order by version desc))[1], false) <> $3
     returning version`,
    [organisation, origin, allowed, at],
  )
  return rows.length > 0
}
