import type { Validator } from './validator.ts'

/** The SIREN of La Poste: its offices are too many for numbers that Luhn's sum checks. */
const laPoste = '356000000'

/** Number of an establishment, 14 digits, checked by Luhn's sum; without the spaces it is written with. */
export const siret: Validator = {
  name: 'siret',
  read(text) {
    const [number] = /^\d{14}$/.exec(text.replace(/\s/g, '')) ?? []
    if (number === undefined || /^0*$/.test(number)) return null
    const sum = [...number].reduce((all, digit) => all + Number(digit), 0)
    const isOfLaPoste = number.startsWith(laPoste) && sum % 5 === 0
    return isOfLaPoste || (isLuhn(number) && isLuhn(number.slice(0, 9))) ? number : null
  },
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
    return all + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
