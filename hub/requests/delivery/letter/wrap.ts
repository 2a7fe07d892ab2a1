/** Longest line that every program shows without a break. */
const width = 72

/** Wraps a sentence at 72 characters; a longer word or URL stays whole. */
export function wrap(sentence: string): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  // Never break at a no-break space.
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
