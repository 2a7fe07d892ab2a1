import { stringify } from 'safe-stable-stringify'
import { digestLeaf } from './merkle.ts'
import type { KeptLook } from './sealed-looks-sql.ts'

/** Computes the digest of an entry: every field except its seal and its position. */
export function digestLook({ seal: _, position: __, ...look }: KeptLook): Buffer {
  return digestLeaf(stringify(look))
}
