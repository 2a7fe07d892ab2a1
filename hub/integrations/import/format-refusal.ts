import { fill } from '#shared/text/fill.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import { formatFault, type Refusal } from '../../platform/http/refusal.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Mapping } from './mapping.ts'
import { RowRefused } from './row-refused.ts'

/** Formats in one line why a request was refused. @param mapping names the column of each field */
export function formatRefusal(refusal: Refusal, mapping: Mapping | null): string {
  return escapeForTerminal(formatPlainly(refusal, mapping))
}

function formatPlainly(refusal: Refusal, mapping: Mapping | null): string {
  if (refusal instanceof RowRefused) return refusal.sentence
  const { code, faults, values } = refusal
  const said = fill(problemsText.en.problem[code], values)
  if (faults.length === 0) return said
  const places = faults.map((fault) => {
    const what =
      'detail' in fault ? fault.detail.en : fill(formatFault(fault.code, 'en'), fault.values ?? {})
    return `${fieldOf(fault.path, mapping)}${what}`
  })
  return code === 'invalid' || code === 'future_date'
    ? places.join(' ')
    : `${said} ${places.join(' ')}`
}

/** Returns the column of a path: `/promise/to` is the column of the promise. */
function fieldOf(path: string, mapping: Mapping | null): string {
  const [, field = '', part = ''] = path.split('/')
  if (field === '') return ''
  const name = field === 'usager' ? part : field
  const { column } = (mapping?.[name as keyof Mapping] ?? {}) as { column?: string }
  return column === undefined
    ? `${path.slice(1).replaceAll('/', '.')}: `
    : `${name} (column “${column}”): `
}
