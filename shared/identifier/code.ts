/**
 * Codes that a person keeps. 80 random bits as 16 characters of Crockford's base 32, in groups of four:
 * `7K3M-9QRT-A0BC-DEFG`. No I, L, O or U, so that a code is clear on the telephone.
 *
 * A letter before it says what it opens: `A-…` the receipt of a feedback (*avis*), `S-…` a request
 * (*suivi*). A ticket has none. The letter carries no secret and no digest holds it, so that a code is
 * read with it and without. A and S are characters of codes too: **length alone** tells the letter, since
 * a code has exactly 16 characters. Of 17, the first is the letter; of 16, none is.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const letters = { receipt: 'A', tracking: 'S' } as const

/** What a code with a letter opens: the feedback it is the receipt of, or a request. */
export type CodeKind = keyof typeof letters

/** Random bytes in one code. */
export const codeBytes = 10

/** Pattern of a normalised code without a letter. */
export const codePattern = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/

/**
 * Formats ten random bytes as a code.
 * @param random ten bytes from a cryptographic source; another length is a programming error.
 * @param kind writes its letter first
 */
export function writeCode(random: Uint8Array, kind?: CodeKind): string {
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
  return kind ? `${letters[kind]}-${written}` : written
}

/** Returns the characters of a typed code: in capitals, without spaces or dashes, O as 0, I and L as 1. */
export function foldCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
}

/**
 * Parses a typed code: any case, spaces or dashes anywhere, O for 0, I or L for 1.
 * @param kind what it is to open: its letter may be there or not, and is there in what is returned.
 *   Without one, a code with a letter is malformed.
 * @returns the code in groups of four, or `null` when it is malformed or of the other kind.
 */
export function readCode(typed: string, kind?: CodeKind): string | null {
  let characters = foldCode(typed)
  const letter = kind ? letters[kind] : ''
  if (kind && characters.length === 17 && characters[0] === letter) characters = characters.slice(1)
  const code = characters.replace(/(.{4})(?=.)/g, '$1-')
  if (!codePattern.test(code)) return null
  return kind ? `${letter}-${code}` : code
}

/** Returns what a typed code opens, by its letter; `null` without a letter, or when it is malformed. */
export function readCodeKind(typed: string): CodeKind | null {
  if (readCode(typed)) return null
  return readCode(typed, 'receipt') ? 'receipt' : readCode(typed, 'tracking') ? 'tracking' : null
}

/** Returns a code without its letter: what a digest is taken of. */
export function bareCode(code: string): string {
  return code.replace(/^[AS]-/, '')
}

/** Returns the ten bytes of a code in groups of four without a letter, as `readCode` returns it. */
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
