/** A text as it is matched, and where each of its signs stands in the text as it was written. */
export interface Folded {
  /** One UTF-16 unit for each sign that counts. */
  text: string
  /** Offset, in the text as written, of each unit; then the length of that text. */
  at: number[]
}

/**
 * Takes away what a reader does not see: digits of any script become those of ASCII, dashes one
 * dash, wide and styled letters plain ones; accents that stand apart, signs without width and
 * changes of direction are left out, so that none of them hides a number.
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
    // Unicode puts the digits of a script side by side, ten by ten, from nought on.
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
