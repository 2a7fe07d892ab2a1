/** A column of digests that are renewed by the next generation of the root: of codes and answers. */
export interface DigestColumn {
  table: string
  column: string
}

/** Every column of digests of `code-digests.ts`. */
export const digestColumns: readonly DigestColumn[] = [
  { table: 'request', column: 'tracking_hash' },
  { table: 'mandate', column: 'code_hash' },
  { table: 'feedback', column: 'receipt_hash' },
  { table: 'feedback', column: 'envelope_hash' },
  { table: 'feedback_part', column: 'content_hash' },
]
