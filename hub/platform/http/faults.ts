import type { ZodError } from 'zod'
import { type Fault, type FaultCode, isFaultCode } from './refusal.ts'

/** A validation error of a schema, and its path: `/answers/FIA`. */
export interface Issue {
  code?: string | undefined
  path: string
  message?: string | undefined
  /** Unknown fields, if any. */
  keys?: unknown
}

/** Most faults in one answer: a hostile body could hold thousands. */
const most = 100

/** Converts validation errors into the faults of a refusal. */
export function faultsOf(issues: readonly Issue[]): Fault[] {
  const told = issues.slice(0, most).flatMap(({ code, path, message, keys }): Fault[] => {
    if (code === 'unrecognized_keys' && Array.isArray(keys))
      return keys
        .slice(0, most)
        .map((key) => ({ path: `${path}/${key}`, code: 'unknown_field' as const }))
    return [{ path, code: codeOf(message) }]
  })
  return told.slice(0, most)
}

/** Converts the errors of one of our schemas into the faults of a refusal. */
export function faultsOfSchema({ issues }: Pick<ZodError, 'issues'>): Fault[] {
  return faultsOf(
    issues.map((issue) => ({
      ...issue,
      path: issue.path.map((part) => `/${String(part)}`).join(''),
    })),
  )
}

function codeOf(message: string | undefined): FaultCode {
  if (message && isFaultCode(message)) return message
  if (message?.endsWith('received undefined')) return 'missing'
  return 'wrong_value'
}
