import { readCode } from '#shared/identifier/code.ts'

/** Characters of a code. */
const length = 16

/**
 * What was typed as a code, as it is looked for; `null` while characters are missing. One that is
 * complete and can be no code is looked for like any other, so that it is answered like any other.
 */
export function readTyped(typed: string): string | null {
  const characters = [...typed.replace(/[^\p{L}\p{N}]/gu, '')]
  return readCode(typed) ?? (characters.length >= length ? characters.slice(0, 64).join('') : null)
}
