const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Signs of which each is a character by itself: no segmenter is asked, which takes a hundred times as long. */
const plain = /^[\u0020-\u024f\u2010-\u2027\u202f]*$/

/**
 * A text of at most so many characters, as people count them: cut at a word where one ends near,
 * with … where something was cut.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const all = Array.from(graphemes.segment(text), ({ segment }) => segment)
  if (all.length <= most) return text
  const kept = all.slice(0, Math.max(0, most - 1)).join('')
  const word = kept.replace(/(?<!\s)\s+\S*$/u, '')
  return `${word.length > kept.length / 2 ? word : kept.trimEnd()}…`
}

/** How long a text is, in characters as people count them. */
export function lengthOf(text: string): number {
  return plain.test(text) ? text.length : Array.from(graphemes.segment(text)).length
}
