const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Characters that are one grapheme each: `Intl.Segmenter` takes a hundred times as long. */
const plain = /^[\u0020-\u024f\u2010-\u2027\u202f]*$/

/**
 * Shortens a text to a number of graphemes, at a word boundary if one is near, and ends it with ….
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const all = Array.from(graphemes.segment(text), ({ segment }) => segment)
  if (all.length <= most) return text
  const kept = all.slice(0, Math.max(0, most - 1)).join('')
  const word = kept.replace(/(?<!\s)\s+\S*$/u, '')
  const shown = word.length > kept.length / 2 ? word : kept
  return `${shown.replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, '')}…`
}

/** Returns the length of a text in graphemes. */
export function lengthOf(text: string): number {
  return plain.test(text) ? text.length : Array.from(graphemes.segment(text)).length
}
