import type * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import type { SiteText } from '../text/fr.ts'

/** The key of an error sentence. */
export type FaultKey = keyof SiteText['fault']

/** An error in one field. */
export interface Fault {
  field: string
  key: FaultKey
  max?: number
}

/** Lists the first error of each field, in order. */
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

/** Formats an error. */
export function formatFault(fault: Fault, text: SiteText): string {
  return fill(text.fault[fault.key], { max: fault.max ?? '' })
}
