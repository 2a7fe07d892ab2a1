/**
 * Shortens a text to its first sentences of so many words in all; a first sentence that is longer ends
 * after its last whole word, with an ellipsis.
 * @param most words, at least 1
 */
export function shortenText(text: string, most: number): string {
  const sentences = [...new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(text.trim())]
  let kept = ''
  for (const { segment } of sentences) {
    if (countWords(kept + segment) > most) break
    kept += segment
  }
  if (kept) return kept.trim()
  const words = text.trim().split(/\s+/)
  return words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')}…`
}

const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length
