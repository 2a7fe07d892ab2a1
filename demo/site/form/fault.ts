import type * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import type { SiteText } from '../text/fr.ts'

/** A sentence that says what to correct. */
export type FaultKey = keyof SiteText['fault']

/** Something to correct in one field. */
export interface Fault {
  field: string
  key: FaultKey
  max?: number
}

/** The first fault of each field, in the order of the fields. */
export function faultsIn(error: z.ZodError): Fault[] {
  const faults: Fault[] = []
  for (const issue of error.issues) {
    const field = String(issue.path[0])
    if (faults.some((fault) => fault.field === field)) continue
    const max = issue.code === 'custom' ? issue.params?.['max'] : undefined
    faults.push({
      field,
      key: issue.message as FaultKey,
      ...(typeof max === 'number' ? { max } : {}),
    })
  }
  return faults
}

/** A fault as the usager reads it. */
export function formatFault(fault: Fault, text: SiteText): string {
  return fill(text.fault[fault.key], { max: fault.max ?? '' })
}
