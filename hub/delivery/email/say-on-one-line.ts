/** What is never kept of what a server says. */
export type Unsaid = readonly string[]

/** Longest line of a server that is kept, in characters. */
const longest = 200

/** What a server said, on one line, without control characters and without what is not to be kept. */
export function sayOnOneLine(said: string, unsaid: Unsaid): string {
  let line = said.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  for (const one of unsaid)
    if (one !== '')
      line = line.replaceAll(new RegExp(one.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&'), 'gi'), '…')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
