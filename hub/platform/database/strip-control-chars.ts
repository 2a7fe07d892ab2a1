/**
 * Formats a value as JSON that every database accepts: removes control characters and lone
 * surrogates, which text and jsonb refuse. For data from outside that the hub must not lose.
 */
export function stripControlCharacters(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'string' ? inner.replace(/\p{Cc}/gu, '').toWellFormed() : inner,
  )
}
