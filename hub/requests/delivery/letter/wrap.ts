/** Longest line of a text that every program shows without breaking it. */
const width = 72

/** A sentence in lines of 72 characters at most; a word or an address that is longer stands whole. */
export function wrap(sentence: string): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  // Spaces that hold words together are no place to break.
  for (const word of sentence.split(/[ \t]+/)) {
    if (word === '') continue
    const more = lengthOf(word)
    if (line !== '' && length + 1 + more <= width) {
      line += ` ${word}`
      length += 1 + more
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    length = more
  }
  return line === '' ? lines : [...lines, line]
}

/** In code points. */
function lengthOf(word: string): number {
  return /[\ud800-\udbff]/.test(word) ? [...word].length : word.length
}
