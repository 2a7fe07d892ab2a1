import type { SecondFactor } from '#shared/contract/agents/context.ts'
import { type DateFault, parseBirthDate } from './parse-birth-date.ts'

/** Why what was typed is not sent. */
export type FactorFault = DateFault | 'missing' | 'long'

/** Longest name that is compared, in characters; see the contract of a look. */
const longest = 120

/** What the usager answered, as it is sent. */
export function parseFactor(
  kind: SecondFactor['kind'],
  typed: string,
  now: Date,
): { factor: SecondFactor } | { fault: FactorFault } {
  const value = typed.trim()
  if (value === '') return { fault: 'missing' }
  if (kind === 'name')
    return [...value].length > longest ? { fault: 'long' } : { factor: { kind, value } }
  const read = parseBirthDate(value, now)
  return 'fault' in read ? read : { factor: { kind, value: read.date } }
}
