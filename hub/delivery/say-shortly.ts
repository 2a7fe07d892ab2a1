/** Most that is kept of what others say of a failure, in characters. */
const most = 200

/**
 * What whoever delivers said, on one line and short enough to be kept and read.
 * @param hidden what it may repeat and nobody is to read: a number, a token
 */
export function sayShortly(said: string, hidden: readonly string[] = []): string {
  let words = said.toWellFormed()
  for (const one of hidden) {
    words = words.replaceAll(one, '…')
    if (one.startsWith('+')) words = words.replaceAll(one.slice(1), '…')
  }
  const line = words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\d(?:[ .()-]?\d){7,}/g, '…')
    .trim()
  return [...line].length > most ? `${[...line].slice(0, most - 1).join('')}…` : line
}
