/** Returns the condition that a column holds one of the digests of a code. */
export const isOneOf = (column: string, digests: string): string =>
  `${column} = any(string_to_array(${digests}, ' '))`

/**
 * Returns the expression of the digest to keep: the keyed one, or SHA-256 as long as the previous
 * release may run on the same database.
 */
export const digestToKeep = (digests: string): string =>
  `split_part(${digests}, ' ',
     case when exists (select from code_keying where begins_at > now()) then 2 else 1 end)`
