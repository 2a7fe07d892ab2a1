/** Removes separators before the check digits are computed. */

const bare = (written: string) => written.replace(/\W/g, '')

/**
 * Returns whether the last two of 15 digits are the check digits of the 13 before: 97 minus their
 * remainder modulo 97, with Corsica’s 2A and 2B as 19 and 18.
 * Source: INSEE, « numéro d’inscription au répertoire ».
 */
export function hasNirKey(written: string): boolean {
  const nir = bare(written).replace(/cl/i, '').replace(/2a/i, '19').replace(/2b/i, '18')
  return 97 - (+nir.slice(0, 13) % 97) === +nir.slice(13)
}

/**
 * Returns whether the last three of 13 digits are the ten before modulo 511.
 * Source: European Commission, « TIN algorithms », France.
 */
export function hasTaxKey(written: string): boolean {
  const tax = bare(written)
  return +tax.slice(0, 10) % 511 === +tax.slice(10)
}

/** Returns whether digits pass the Luhn check (ISO/IEC 7812-1, annex B). */
export function hasCardKey(written: string): boolean {
  const card = bare(written)
  let sum = 0
  for (let i = 1; i <= card.length; i++) {
    const digit = +card.charAt(card.length - i)
    sum += i % 2 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
  }
  return sum % 10 === 0
}

/**
 * Returns the length of an account number (ISO 13616) in a text: the most whole words, in capitals
 * and of 15 characters or more, that leave 1 modulo 97. 0 when there is none.
 */
export function measureIban(written: string): number {
  let head = ''
  let rest = 0
  let count = 0
  let size = 0
  for (let i = 0; i < written.length && !/[a-z]/.test(written.charAt(i)); i++) {
    const value = Number.parseInt(written.charAt(i), 36)
    if (value >= 0) {
      // Country and check digits stand first, and count last.
      if (++count < 5) head += value
      else rest = (rest * (value > 9 ? 100 : 10) + value) % 97
      if (count > 14 && !/[a-z\d]/i.test(written.charAt(i + 1)) && +(rest + head) % 97 === 1)
        size = i + 1
    }
  }
  return size
}
