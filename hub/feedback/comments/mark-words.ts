import type { Queryable } from '../../platform/database/database.ts'
import { listSearchedComments } from './comment-search-sql.ts'

/** Start and end, in UTF-16 units of the comment. */
type Mark = [from: number, until: number]

/**
 * Returns the matches of a search in comments, by feedback: ranges of the original text, because
 * the text itself is never HTML.
 */
export async function markWords(
  database: Queryable,
  searched: string,
  read: readonly { id: string; comment: string | null }[],
): Promise<Map<string, Mark[]>> {
  const words = read.map(({ id, comment }) => ({ id, words: wordsOf(comment ?? '') }))
  const each = [...new Set(words.flatMap((one) => one.words.map(({ word }) => word)))]
  const found = await listSearchedComments(database, searched, each)
  return new Map(
    words.map(({ id, words: own }) => [
      id,
      own.flatMap(({ word, at }): Mark[] => (found.has(word) ? [[at, at + word.length]] : [])),
    ]),
  )
}

function wordsOf(comment: string): { word: string; at: number }[] {
  return [...comment.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index: at }) => ({
    word,
    at,
  }))
}
