import type { Queryable } from '../../platform/database/database.ts'

/** A move of an organisation between this cell and another. */
export interface Move {
  organisation: string
  /** `leaving` may be backed out of; of `gone`, nothing is left here. */
  state: 'leaving' | 'arriving' | 'gone'
  /** The other cell, and its address. */
  cell: string
  url: string
  sites: string[]
  keys: string[]
}

/** Finds the move of an organisation. */
export async function findMove(database: Queryable, organisation: string): Promise<Move | null> {
  const [row] = await database.query<Move>(
    `select name as organisation, state, cell, url, sites, keys
     from organisation_move where name = $1`,
    [organisation],
  )
  return row ?? null
}

/** Inserts a move, or replaces what is known of an earlier one. */
export async function putMove(database: Queryable, move: Move): Promise<void> {
  await database.query(
    `insert into organisation_move (name, state, cell, url, sites, keys)
     select $1, $2, $3, $4, array(select jsonb_array_elements_text($5::jsonb)),
       array(select jsonb_array_elements_text($6::jsonb))
     on conflict (name) do update set state = excluded.state, cell = excluded.cell,
       url = excluded.url, sites = excluded.sites, keys = excluded.keys, began_at = now()`,
    [
      ...[move.organisation, move.state, move.cell, move.url],
      ...[JSON.stringify(move.sites), JSON.stringify(move.keys)],
    ],
  )
}

/** Deletes what is known of the move of an organisation. */
export async function deleteMove(database: Queryable, organisation: string): Promise<void> {
  await database.query('delete from organisation_move where name = $1', [organisation])
}

/** Returns the address of the cell where an organisation went, by the name of a site or a key. */
export async function findElsewhere(
  database: Queryable,
  kind: 'site' | 'key',
  name: string,
): Promise<string | null> {
  const [row] = await database.query<{ url: string }>(
    `select url from organisation_move
     where state = 'gone' and $2 = any(case when $1 = 'site' then sites else keys end) limit 1`,
    [kind, name],
  )
  return row?.url ?? null
}
