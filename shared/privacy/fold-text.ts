/** A folded text, with the original offset of each of its units. */
export interface Folded {
  /** One UTF-16 unit per significant character. */
  text: string
  /** Original offset of each unit; then the length of the original. */
  at: number[]
}

/**
 * Folds what a reader does not see: digits of any script become ASCII, dashes one dash, wide and
 * styled letters plain ones. It removes combining accents, zero-width characters and direction
 * marks, so that they cannot hide a number.
 */
export function foldText(written: string): Folded {
  let text = ''
  let offset = 0
  const at: number[] = []
  for (const sign of written) {
    const unit = sign < '\x7f' ? sign : foldSign(sign)
    if (unit) {
      text += unit
      at.push(offset)
    }
    offset += sign.length
  }
  at.push(offset)
  return { text, at }
}

/** One unit, or none. */
function foldSign(sign: string): string {
  if (/[\p{DI}\p{M}\p{Cs}]/u.test(sign)) return ''
  if (/[\p{Pd}−]/u.test(sign)) return '-'
  const plain = sign.normalize('NFKC')
  if (isDigit(sign) && plain > '9') {
    // Unicode puts the ten digits of a script in order, from zero.
    let value = 0
    while (isDigit(String.fromCodePoint((sign.codePointAt(0) ?? 0) - value - 1))) value++
    return `${value % 10}`
  }
  if (!plain[1]) return plain
  return sign[1] ? '\ufffd' : sign
}

function isDigit(sign: string): boolean {
  return /\p{Nd}/u.test(sign)
}
