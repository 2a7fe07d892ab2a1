import type { SoughtAtSource } from '../../source-client/record.ts'
import { spellPhone } from '../../source-client/spell-phone.ts'
import type { RedmineSettings } from './issue.ts'

/** A filter on one field of an issue. */
export interface Filter {
  field: string
  operator: '=' | '>='
  values: readonly string[]
}

/**
 * Encodes filters with field, operator and values apart. The short form (`cf_1=…`) misreads values
 * that begin like an operator, and splits on `|`.
 */
export function writeFilters(filters: readonly Filter[]): (readonly [string, string])[] {
  return filters.flatMap(({ field, operator, values }) => [
    ['f[]', field],
    [`op[${field}]`, operator],
    ...values.map((value) => [`v[${field}][]`, value] as const),
  ])
}

/** Formats an instant to the second. */
export function writeMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** Matches the number of an issue. */
export const issueNumber = /^[1-9]\d{0,17}$/

/** Matches an address (RFC 5321) short enough for a query. */
const line = /^\P{Cc}{1,254}$/u

/**
 * Returns the filter of a search; `null` where no issue can match, and `undefined` where Redmine
 * cannot search.
 */
export function filterOf(
  { kind, value }: SoughtAtSource,
  { email_field, phone_field }: RedmineSettings,
): Filter | null | undefined {
  if (kind === 'reference')
    return issueNumber.test(value) ? { field: 'issue_id', operator: '=', values: [value] } : null
  const number = kind === 'email' ? email_field : kind === 'phone' ? phone_field : undefined
  if (number === undefined) return undefined
  if (!line.test(value)) return null
  // Redmine compares exact text.
  const values = kind === 'phone' ? spellPhone(value) : [...new Set([value, value.toLowerCase()])]
  return { field: `cf_${number}`, operator: '=', values }
}
