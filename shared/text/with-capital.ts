/** Capitalises the first letter of a sentence. */
export function withCapital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
