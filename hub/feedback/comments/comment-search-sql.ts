import type { Queryable } from '../../platform/database/database.ts'

/** Returns whether a search has a lexeme: « de la » has none. */
export async function hasSearchWords(database: Queryable, searched: string): Promise<boolean> {
  const [row] = await database.query<{ some: boolean }>(
    `select numnode(plainto_tsquery('french', folded($1))) > 0 as some`,
    [searched],
  )
  return row?.some ?? false
}

/** From this many matches on, a scan by day is faster than the full-text index. */
const many = 1000

/** Returns whether a search has few enough matches for the full-text index. */
export async function hasFewMatches(
  database: Queryable,
  organisation: string,
  searched: string,
): Promise<boolean> {
  const [row] = await database.query<{ few: boolean }>(
    `select count(*) < $3::int as few from (
       select 1 from comment_index
       where organisation = $1 and words @@ plainto_tsquery('french', folded($2)) limit $3::int) found`,
    [organisation, searched, many],
  )
  return row?.few ?? true
}

/** Returns those of some words that a search matches, in any inflection. */
export async function listSearchedComments(
  database: Queryable,
  searched: string,
  words: readonly string[],
): Promise<Set<string>> {
  if (words.length === 0) return new Set()
  const rows = await database.query<{ word: string }>(
    `with searched as (
       select replace(plainto_tsquery('french', folded($1))::text, '&', '|')::tsquery as any_of
     )
     select word from jsonb_array_elements_text($2::jsonb) word, searched
     where to_tsvector('french', folded(word)) @@ any_of`,
    [searched, JSON.stringify(words)],
  )
  return new Set(rows.map(({ word }) => word))
}
