import type { Passkey } from './passkeys-sql.ts'

/**
 * Names a passkey by its kind of browser, with a number where the person has one of that name: only
 * days are kept, and two of one day would look the same.
 * @param kind nothing where it is not known, and then nothing is numbered
 */
export function namePasskey(known: readonly Pick<Passkey, 'name'>[], kind: string): string {
  const names = new Set(known.map(({ name }) => name))
  if (kind === '' || !names.has(kind)) return kind
  let number = 2
  while (names.has(`${kind} (${number})`)) number += 1
  return `${kind} (${number})`
}
