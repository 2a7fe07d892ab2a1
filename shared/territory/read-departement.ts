/** Codes of départements, and of territories overseas that have a code like one. */
const known = /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/

/**
 * Parses the number of a département as people type it: any case, spaces anywhere, `1` for `01`. The hub
 * stores nothing finer about where someone lives, and only if they say it.
 * @returns its code, or `undefined` for none.
 */
export function readDepartement(typed: string): string | undefined {
  const code = typed.replace(/\s/g, '').toUpperCase().padStart(2, '0')
  return known.test(code) ? code : undefined
}
