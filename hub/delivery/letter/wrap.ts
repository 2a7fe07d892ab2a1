/** Longest line of a text that every program shows without breaking it. */
const width = 72

/** A sentence in lines of 72 characters at most; a word or an address that is longer stands whole. */
export function wrap(sentence: string): string[] {
  const lines: string[] = []
  let line = ''
  // Spaces that hold words together are no place to break.
  for (const word of sentence.split(/[ \t]+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && [...longer].length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}
