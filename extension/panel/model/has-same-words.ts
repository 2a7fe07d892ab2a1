/** Whether a text has the same words as another, whatever stands between them. */
export function hasSameWords(text: string, other: string): boolean {
  return wordsOf(text) === wordsOf(other)
}

const wordsOf = (text: string) =>
  (text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
