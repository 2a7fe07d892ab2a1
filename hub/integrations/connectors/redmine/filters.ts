import type { SoughtAtSource } from '../../source-client/record.ts'
import { spellPhone } from '../../source-client/spell-phone.ts'
import type { RedmineSettings } from './issue.ts'

/** What a field of an issue must be. */
export interface Filter {
  field: string
  operator: '=' | '>='
  values: readonly string[]
}

/**
 * Filters in the form in which Redmine reads field, operator and values apart. In its short one
 * (`cf_1=…`) a value that begins, on any of its lines, as an operator does is one, and `|` parts it.
 */
export function writeFilters(filters: readonly Filter[]): (readonly [string, string])[] {
  return filters.flatMap(({ field, operator, values }) => [
    ['f[]', field],
    [`op[${field}]`, operator],
    ...values.map((value) => [`v[${field}][]`, value] as const),
  ])
}

/** A moment as filters take it: to the second. */
export function writeMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

/** The number of an issue: what else is asked for is none. */
export const issueNumber = /^[1-9]\d{0,17}$/

/** What may stand in one line of an address (RFC 5321), and in a question that is not too long. */
const line = /^\P{Cc}{1,254}$/u

/** The filter that gives what is sought; `null` where no issue can be it, and none where it cannot be looked for. */
export function filterOf(
  { kind, value }: SoughtAtSource,
  { email_field, phone_field }: RedmineSettings,
): Filter | null | undefined {
  if (kind === 'reference')
    return issueNumber.test(value) ? { field: 'issue_id', operator: '=', values: [value] } : null
  const number = kind === 'email' ? email_field : kind === 'phone' ? phone_field : undefined
  if (number === undefined) return undefined
  if (!line.test(value)) return null
  // Redmine compares letter by letter.
  const values = kind === 'phone' ? spellPhone(value) : [...new Set([value, value.toLowerCase()])]
  return { field: `cf_${number}`, operator: '=', values }
}
