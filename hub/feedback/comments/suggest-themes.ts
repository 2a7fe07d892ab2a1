import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { type LearnedThemes, learnThemes, suggestTheme } from './learn-themes.ts'
import {
  findSortedState,
  listSortedComments,
  listThemeWords,
  listUnsorted,
} from './suggest-themes-sql.ts'

/** Sorted comments that are learned from: the newest. */
const mostLearned = 2000

/** Organisations whose themes a hub keeps learned. */
const mostKept = 100

/** Part of the sorted comments that must be new before it learns again, and longest time without. */
const fewestNew = 0.02
const longest = 10 * 60_000

interface Kept {
  learned: LearnedThemes
  sorted: number
  themes: string
  at: number
}

/** Returns the suggested theme of each of some comments that nobody sorted. */
export type SuggestThemes = (
  database: Queryable,
  organisation: string,
  feedback: readonly string[],
) => Promise<Map<string, string[]>>

/**
 * Opens the suggestions of a hub. What was learned is in memory alone and is learned again from the
 * comments that stand: a comment that its usager deletes is forgotten with the next time.
 */
export function openSuggestThemes({ clock }: Pick<Deps, 'clock'>): SuggestThemes {
  const kept = new Map<string, Kept>()

  async function learn(database: Queryable, organisation: string): Promise<LearnedThemes> {
    const state = await findSortedState(database, organisation)
    const now = +clock()
    const known = kept.get(organisation)
    if (known && isFresh(known, state, now)) return known.learned
    const [words, sorted] = await Promise.all([
      listThemeWords(database, organisation),
      listSortedComments(database, organisation, mostLearned),
    ])
    const learned = learnThemes(words, sorted)
    kept.delete(organisation)
    kept.set(organisation, { learned, ...state, at: now })
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
    return learned
  }

  return async (database, organisation, feedback) => {
    const unsorted = await listUnsorted(database, organisation, feedback)
    if (unsorted.length === 0) return new Map()
    const learned = await learn(database, organisation)
    return new Map(
      unsorted.map(({ feedback: id, stems, refused }) => {
        const theme = suggestTheme(learned, stems)
        return [id, theme === null || refused.includes(theme) ? [] : [theme]]
      }),
    )
  }
}

function isFresh(known: Kept, state: Pick<Kept, 'sorted' | 'themes'>, now: number): boolean {
  return (
    known.themes === state.themes &&
    Math.abs(known.sorted - state.sorted) <= known.sorted * fewestNew &&
    now - known.at < longest
  )
}
