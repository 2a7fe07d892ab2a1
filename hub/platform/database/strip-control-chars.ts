/**
 * JSON that every database takes, whatever the texts in it: control characters and halves of
 * characters, which text and jsonb refuse, are left out. For what others say and nobody may lose.
 */
export function stripControlCharacters(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'string' ? inner.replace(/\p{Cc}/gu, '').toWellFormed() : inner,
  )
}
