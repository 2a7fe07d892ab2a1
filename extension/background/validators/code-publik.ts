import type { Validator } from './validator.ts'

const labelled =
  /(?<!\p{L})code de suivi(?!\p{L}).{0,40}?(?<![\p{L}\p{N}])([BCDFGHJKLMNPQRSTVWXZ]{8})(?![\p{L}\p{N}])/giu

/**
 * A tracking code of Publik: eight consonants, in capitals. Only where « code de suivi » stands at
 * most 40 characters before: without it, eight consonants may be anything.
 */
export const codePublik: Validator = {
  name: 'code:publik',
  read(text) {
    const found = [...text.matchAll(labelled)].map(([, code = '']) => code.toUpperCase())
    const [code = null, another] = new Set(found)
    return another === undefined ? code : null
  },
}
