import { stringify } from 'safe-stable-stringify'
import { digestLeaf } from './merkle.ts'
import type { KeptLook } from './sealed-looks-sql.ts'

/** Digest of a look, of all that is kept of it but where its seal finds it. */
export function digestLook({ seal: _, position: __, ...look }: KeptLook): Buffer {
  return digestLeaf(stringify(look))
}
