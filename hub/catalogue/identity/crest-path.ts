import type { CrestType } from '#shared/contract/catalogue/identity.ts'

/**
 * Returns the path of a crest at its hub. Its digest makes it another URL whenever it changes.
 */
export function crestPath(organisation: string, type: CrestType, digest: string): string {
  return `/identite/${organisation}/crest.${type === 'image/png' ? 'png' : 'svg'}?${digest}`
}
