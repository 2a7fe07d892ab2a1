import { stringify } from 'safe-stable-stringify'
import type { KeptLook } from '../store/sealed-looks.ts'
import { digestLeaf } from './merkle.ts'

/** Digest of a look, of all that is kept of it but where its seal finds it. */
export function digestLook({ seal: _, position: __, ...look }: KeptLook): Buffer {
  return digestLeaf(stringify(look))
}
