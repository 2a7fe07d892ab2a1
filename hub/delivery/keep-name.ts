/**
 * What whoever took something calls it, as it can be kept; `null` where it is no name.
 * @param most of it that is kept, in characters
 */
export function keepName(given: string, most: number): string | null {
  const name = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return [...name].slice(0, most).join('') || null
}
