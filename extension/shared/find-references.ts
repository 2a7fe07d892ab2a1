/** Characters of words and addresses: a reference beside one of these is only a part of something. */
const part = '\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{DI}_@'

/**
 * Makes a function that finds references in a line of text, where they stand by themselves.
 * @param patterns how references of the organisation are written
 */
export function createFindReferences(patterns: readonly string[]): (text: string) => string[] {
  const alone = patterns.map(
    (one) =>
      new RegExp(
        `(?<![${part}]|[\\p{L}\\p{N}][-.]|\\p{N}/)(?:${one})(?![${part}]|[-.][\\p{L}\\p{N}]|/\\p{N})`,
        'gu',
      ),
  )
  return (text) =>
    alone.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()))
}
