import { exceptions } from './departements.ts'

/** Codes that begin the postcodes of their own département: 01 to 95 and those overseas. */
const ownCode = /^(0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[46-9])/

/**
 * The départements a postcode may be in. Nothing finer is told: what is kept of where somebody
 * lives is the département, and only if they say it.
 * @param postcode as typed, spaces allowed.
 * @returns none when it is no French postcode, one, or several of which the usager is asked theirs.
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
