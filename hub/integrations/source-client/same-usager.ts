import { normalise } from '../../requests/identifiers/normalise.ts'
import type { SoughtAtSource, SourceUsager } from './record.ts'

/** Returns whether a usager has the searched address or number, after normalisation. */
export function isSame(usager: SourceUsager, { kind, value }: SoughtAtSource): boolean {
  if (kind !== 'email' && kind !== 'phone') return false
  const said = usager[kind]
  const asked = normalise({ kind, value })
  return said !== undefined && asked !== null && normalise({ kind, value: said }) === asked
}

/** Chooses among several addresses or numbers of one person: the searched one, else the first. */
export function chooseOf(
  kind: 'email' | 'phone',
  values: readonly string[],
  sought: SoughtAtSource | undefined,
): string | undefined {
  return values.find((value) => sought && isSame({ [kind]: value }, sought)) ?? values[0]
}
