import type { Queryable } from '../../platform/database/database.ts'
import type { SortedComment, ThemeWord } from './learn-themes.ts'

/** Returns how many comments were sorted, and a digest of the themes: what was learned ages by both. */
export async function findSortedState(
  database: Queryable,
  organisation: string,
): Promise<{ sorted: number; themes: string }> {
  const [row] = await database.query<{ sorted: number; themes: string }>(
    `select
       coalesce((select sum(n) from sorted_tally where organisation = $1), 0)::int as sorted,
       coalesce((
         select md5(string_agg(concat(theme, words, retired, merged_into), ',' order by theme))
         from theme where organisation = $1), '') as themes`,
    [organisation],
  )
  return row ?? { sorted: 0, themes: '' }
}

/** Returns the words of the themes that are offered, by name. */
export function listThemeWords(database: Queryable, organisation: string): Promise<ThemeWord[]> {
  return database.query<ThemeWord>(
    `select theme, to_jsonb(tsvector_to_array(to_tsvector('french', folded(word)))) as stems
     from theme cross join unnest(words) word
     where organisation = $1 and not retired and merged_into is null
     order by folded(name), theme, word`,
    [organisation],
  )
}

/** Returns the comments sorted last, with those of their themes that are offered. */
export function listSortedComments(
  database: Queryable,
  organisation: string,
  most: number,
): Promise<SortedComment[]> {
  return database.query<SortedComment>(
    `select to_jsonb(tsvector_to_array(words)) as stems, coalesce((
       select jsonb_agg(theme order by theme)
       from comment_theme c join theme t using (organisation, theme)
       where (c.organisation, c.feedback) = (i.organisation, i.feedback)
         and not retired and merged_into is null), '[]') as themes
     from comment_index i
     where organisation = $1 and sorted and counted
     order by day desc, feedback desc limit $2`,
    [organisation, most],
  )
}

/** A comment that nobody sorted. */
interface Unsorted {
  feedback: string
  stems: readonly string[]
  /** Themes that a person refused for it. */
  refused: readonly string[]
}

/** Returns those of some comments that nobody sorted. */
export function listUnsorted(
  database: Queryable,
  organisation: string,
  feedback: readonly string[],
): Promise<Unsorted[]> {
  return database.query<Unsorted>(
    `select feedback, to_jsonb(tsvector_to_array(words)) as stems, to_jsonb(refused) as refused
     from comment_index
     where organisation = $1 and not sorted
       and feedback in (select x::uuid from jsonb_array_elements_text($2::jsonb) x)`,
    [organisation, JSON.stringify(feedback)],
  )
}
