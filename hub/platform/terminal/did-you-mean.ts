/** Largest edit distance of a suggestion, in letters. */
const most = 2

/** Returns the most likely meaning of a mistyped word. @returns null when no known word is near */
export function didYouMean(typed: string, known: readonly string[]): string | null {
  const [first] = known
    .map((one) => ({ one, far: distance(typed, one) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
  return first?.one ?? null
}

/** Returns the edit distance of two words (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (let other = 1; other <= to.length; other++) {
      const changed = (row[other - 1] ?? 0) + (letter === to[other - 1] ? 0 : 1)
      next.push(Math.min((row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1, changed))
    }
    row = next
  }
  return row[to.length] ?? 0
}
