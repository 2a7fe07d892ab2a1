import { exceptions } from './departements.ts'

/** Postcode prefixes that equal the code of their département: 01 to 95 and overseas. */
const ownCode = /^(0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[46-9])/

/**
 * Returns the possible départements of a postcode. The hub stores nothing finer about where someone
 * lives, and only if they say it.
 * @param postcode as typed, spaces allowed.
 * @returns none for an invalid French postcode, one, or several to choose from.
 */
export function findDepartements(postcode: string): readonly string[] {
  const digits = postcode.replace(/\s/g, '')
  if (!/^\d{5}$/.test(digits)) return []
  for (let length = 5; length > 1; length--) {
    const codes = exceptions[digits.slice(0, length)]
    if (codes) return codes.split(' ')
  }
  return digits.match(ownCode)?.slice(0, 1) ?? []
}
