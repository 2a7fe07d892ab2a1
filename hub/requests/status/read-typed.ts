import { readCode } from '#shared/identifier/code.ts'

/** Characters in a code. */
const length = 16

/**
 * Parses a typed code; `null` while characters are missing. A complete but malformed code is looked
 * up like any other, so that it gets the same answer.
 */
export function readTyped(typed: string): string | null {
  const characters = [...typed.replace(/[^\p{L}\p{N}]/gu, '')]
  return (
    readCode(typed, 'tracking') ??
    (characters.length >= length ? characters.slice(0, 64).join('') : null)
  )
}
