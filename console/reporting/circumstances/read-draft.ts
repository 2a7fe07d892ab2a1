import type { CircumstancePut } from '#shared/contract/reporting/circumstance.ts'
import { fill } from '#shared/text/fill.ts'
import type { CircumstancesText } from '#shared/text/site/circumstances-fr.ts'
import type { Draft } from './draft.ts'

const longestLabel = 160

/** What is wrong, by the path of the field in the body. */
export type Faults = Readonly<Record<string, string>>

/** What a draft says, or what must be corrected first. */
export function readDraft(
  { kind, label, from, until, goesOn, services, territories }: Draft,
  text: CircumstancesText,
): { sent: CircumstancePut } | { faults: Faults } {
  const n = [...label.trim()].length
  const faults: Record<string, string> = {}
  if (n === 0) faults['/label'] = text.fault.label
  if (n > longestLabel) faults['/label'] = fill(text.fault.longLabel, { n })
  if (from === '') faults['/from'] = text.fault.from
  if (!goesOn && until === '') faults['/until'] = text.fault.until
  if (!goesOn && until !== '' && until < from) faults['/until'] = text.fault.order
  if (Object.keys(faults).length > 0) return { faults }
  const last = goesOn ? null : until
  return { sent: { kind, label: label.trim(), from, until: last, services, territories } }
}
