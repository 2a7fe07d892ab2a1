import { normalise } from '../../requests/identifiers/normalise.ts'
import type { SoughtAtSource, SourceUsager } from './record.ts'

/** Whether somebody is who was looked for, by an address or a number, however either is written. */
export function isSame(usager: SourceUsager, { kind, value }: SoughtAtSource): boolean {
  if (kind !== 'email' && kind !== 'phone') return false
  const said = usager[kind]
  const asked = normalise({ kind, value })
  return said !== undefined && asked !== null && normalise({ kind, value: said }) === asked
}

/** Of several addresses or numbers of one person the one that was looked for, or else the first. */
export function chooseOf(
  kind: 'email' | 'phone',
  values: readonly string[],
  sought: SoughtAtSource | undefined,
): string | undefined {
  return values.find((value) => sought && isSame({ [kind]: value }, sought)) ?? values[0]
}
