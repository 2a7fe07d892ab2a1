import type { Theme, ThemePut } from '#shared/contract/feedback/theme.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Author and date of a theme. */
interface Written {
  organisation: string
  theme: string
  author: string
  at: Date
}

/** Returns the themes of an organisation that are not merged into another, by name. */
export async function listThemes(database: Queryable, organisation: string): Promise<Theme[]> {
  const rows = await database.query<Omit<Theme, 'changed_at'> & { changed_at: Date }>(
    `select theme, name, words, retired, author, changed_at from theme
     where organisation = $1 and merged_into is null order by folded(name), theme`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, changed_at: row.changed_at.toISOString() }))
}

/** Returns another theme of the same name, ignoring accents and case; `null` when there is none. */
export async function findThemeByName(
  database: Queryable,
  organisation: string,
  theme: string,
  name: string,
): Promise<string | null> {
  const [row] = await database.query<{ name: string }>(
    `select name from theme
     where organisation = $1 and theme <> $2 and merged_into is null and folded(name) = folded($3)`,
    [organisation, theme, name],
  )
  return row?.name ?? null
}

/** Inserts or updates a theme. @returns whether it did: a merged theme stays as it is */
export async function upsertTheme(
  database: Queryable,
  { organisation, theme, author, at }: Written,
  { name, words, retired }: ThemePut,
): Promise<boolean> {
  const kept = await database.query(
    `insert into theme as t (organisation, theme, name, words, retired, author, changed_at)
     values ($1, $2, $3, $4::text[], $5, $6, $7)
     on conflict (organisation, theme) do update set
       name = excluded.name, words = excluded.words, retired = excluded.retired,
       author = excluded.author, changed_at = excluded.changed_at
     where t.merged_into is null returning theme`,
    [organisation, theme, name, words, retired, author, at],
  )
  return kept.length > 0
}

/**
 * Merges one theme into another: its comments and its counts move. The caller holds the lock of the
 * organisation.
 */
export async function updateMergedTheme(
  transaction: Queryable,
  { organisation, theme, author, at }: Written,
  into: string,
): Promise<void> {
  await transaction.query('select tally_turn(array[$1])', [organisation])
  await transaction.query(
    `insert into comment_theme (organisation, feedback, theme)
     select organisation, feedback, $3 from comment_theme where (organisation, theme) = ($1, $2)
     order by feedback on conflict do nothing`,
    [organisation, theme, into],
  )
  await transaction.query('delete from comment_theme where (organisation, theme) = ($1, $2)', [
    organisation,
    theme,
  ])
  await transaction.query(
    `insert into theme_tally as t (
       organisation, theme, service, month, instrument, instrument_version, mark, n)
     select organisation, $3, service, month, instrument, instrument_version, mark, n
     from theme_tally where (organisation, theme) = ($1, $2) and n > 0
     on conflict (organisation, theme, service, month, instrument, instrument_version, mark)
     do update set n = t.n + excluded.n`,
    [organisation, theme, into],
  )
  await transaction.query('delete from theme_tally where (organisation, theme) = ($1, $2)', [
    organisation,
    theme,
  ])
  await transaction.query(
    `update theme set merged_into = $3, author = $4, changed_at = $5
     where (organisation, theme) = ($1, $2)`,
    [organisation, theme, into, author, at],
  )
}

/**
 * Replaces the themes of a comment.
 * @returns whether the organisation has such a comment
 */
export async function replaceCommentThemes(
  transaction: Queryable,
  organisation: string,
  feedback: string,
  themes: readonly string[],
): Promise<boolean> {
  await transaction.query('select tally_turn(array[$1])', [organisation])
  const found = await transaction.query(
    `update comment_index i set sorted = true, instrument = f.instrument,
       instrument_version = f.instrument_version,
       mark = (
         select value from answer a
         where (a.organisation, a.feedback, a.item) = ($1, $2, f.opening) and not left_out)
     from feedback f
     where (f.organisation, f.feedback) = ($1, $2) and (i.organisation, i.feedback) = ($1, $2)
       and counted returning i.feedback`,
    [organisation, feedback],
  )
  if (found.length === 0) return false
  await transaction.query(
    `delete from comment_theme where (organisation, feedback) = ($1, $2)
       and theme not in (select x::uuid from jsonb_array_elements_text($3::jsonb) x)`,
    [organisation, feedback, JSON.stringify(themes)],
  )
  await transaction.query(
    `insert into comment_theme (organisation, feedback, theme)
     select $1, $2, x::uuid from jsonb_array_elements_text($3::jsonb) x
     on conflict do nothing`,
    [organisation, feedback, JSON.stringify(themes)],
  )
  return true
}

/**
 * Adds suggested themes that a person refused for a comment.
 * @returns whether the organisation has such a comment
 */
export async function updateRefusedThemes(
  database: Queryable,
  organisation: string,
  feedback: string,
  themes: readonly string[],
): Promise<boolean> {
  const found = await database.query(
    `update comment_index i set refused = array(
       select unnest(i.refused) union select x::uuid from jsonb_array_elements_text($3::jsonb) x)
     where (organisation, feedback) = ($1, $2) and counted returning feedback`,
    [organisation, feedback, JSON.stringify(themes)],
  )
  return found.length > 0
}
