/** Average width of a letter relative to its height, in likely fonts. */
const letter = 0.53

/** Breaks a sentence into lines, because SVG does not wrap text. @param width and size in pixels */
export function wrap(sentence: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * letter)))
  const lines: string[] = []
  let line = ''
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
