/** Folds a word for comparison: no accents, case, or variants of apostrophes and spaces. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC\u0092`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?[?:]$/, '')
    .trim()
    .toLowerCase()
}
