/**
 * Alphabet of codes: a receipt of a feedback, the tracking code of a request.
 * 80 random bits as 16 characters of Crockford's base 32, in groups of four: `7K3M-9QRT-A0BC-DEFG`.
 * No I, L, O or U, so that a code is clear on the telephone.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Random bytes in one code. */
export const codeBytes = 10

/** Pattern of a normalised code. */
export const codePattern = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/

/**
 * Formats ten random bytes as a code.
 * @param random ten bytes from a cryptographic source; another length is a programming error.
 */
export function writeCode(random: Uint8Array): string {
  if (random.length !== codeBytes) throw new RangeError(`A code is made of ${codeBytes} bytes`)
  let bits = 0
  let held = 0
  let written = ''
  for (const byte of random) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 5) {
      held -= 5
      written += alphabet[(bits >> held) & 31]
      if (written.length % 5 === 4 && written.length < 19) written += '-'
    }
    bits &= (1 << held) - 1
  }
  return written
}

/**
 * Parses a typed code: any case, spaces or dashes anywhere, O for 0, I or L for 1.
 * @returns the code in groups of four, or `null` when it is malformed.
 */
export function readCode(typed: string): string | null {
  const characters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const code = characters.replace(/(.{4})(?=.)/g, '$1-')
  return codePattern.test(code) ? code : null
}

/** Returns the ten bytes of a code in groups of four, as `readCode` returns it. */
export function readCodeBytes(code: string): Uint8Array {
  const bytes = new Uint8Array(codeBytes)
  let bits = 0
  let held = 0
  let at = 0
  for (const character of code.replaceAll('-', '')) {
    bits = ((bits << 5) | alphabet.indexOf(character)) & 0xfff
    held += 5
    if (held < 8) continue
    held -= 8
    bytes[at] = (bits >> held) & 0xff
    at += 1
  }
  return bytes
}
