import { ownOf } from '#shared/text/own-of.ts'

/** Domains of mailboxes common in France, by the name before the dot. */
const known: Readonly<Record<string, readonly string[]>> = {
  gmail: ['com'],
  googlemail: ['com'],
  orange: ['fr'],
  wanadoo: ['fr'],
  laposte: ['net'],
  hotmail: ['com', 'fr'],
  outlook: ['com', 'fr'],
  live: ['fr', 'com'],
  yahoo: ['com', 'fr'],
  icloud: ['com'],
  free: ['fr'],
  sfr: ['fr'],
  bbox: ['fr'],
  neuf: ['fr'],
  numericable: ['fr'],
  protonmail: ['com'],
}

/** Shortest name whose slip is told: a shorter one is near too many others. */
const shortest = 5

/**
 * Returns the address that a usager probably meant, where its domain is one slip away from a common
 * one: a letter more, less, other, or two swapped; or a common name under another ending.
 * @param address an e-mail address, its domain in lower case
 * @returns `null` without a likely slip
 */
export function likelyAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const [name = '', ...rest] = address.slice(at + 1).split('.')
  const ending = rest.join('.')
  const named = ownOf(known, name)
    ? name
    : Object.keys(known).find((one) => one.length >= shortest && isOneSlip(one, name))
  const endings = named && ownOf(known, named)
  if (!named || !endings) return null
  const likely = endings.includes(ending) ? ending : endings[0]
  return named === name && likely === ending ? null : `${address.slice(0, at)}@${named}.${likely}`
}

/** Returns whether one edit leads from a word to another: Damerau and Levenshtein’s distance is one. */
function isOneSlip(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one[from] === other[from]) from += 1
  const [left, right] = [one.slice(from), other.slice(from)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    `${left[1]}${left[0]}${left.slice(2)}` === right
  )
}
