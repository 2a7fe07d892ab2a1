/** A column of digests that are renewed by the next generation of the root. */
export interface DigestColumn {
  table: string
  column: string
  /** First word of the use of its key. */
  use: string
  /** The second word is the organisation of the row. */
  isOfOrganisation: boolean
  /** The first generation has its number too: what has none, no key made. */
  isFirstNamed: boolean
}

const ofCodes = (table: string, column: string): DigestColumn => ({
  table,
  column,
  use: 'codes',
  isOfOrganisation: false,
  isFirstNamed: true,
})

/** Every column of digests that a key of the root made, and that a row may keep for long. */
export const digestColumns: readonly DigestColumn[] = [
  ofCodes('request', 'tracking_hash'),
  ofCodes('mandate', 'code_hash'),
  ofCodes('feedback', 'receipt_hash'),
  ofCodes('feedback', 'envelope_hash'),
  ofCodes('feedback_part', 'content_hash'),
]
