import type { ZodError } from 'zod'
import { type Fault, type FaultCode, isFaultCode } from './refusal.ts'

/** What a schema says is wrong with a body, and where: `/answers/FIA`. */
export interface Issue {
  code?: string | undefined
  path: string
  message?: string | undefined
  /** Fields nobody knows, where there are some. */
  keys?: unknown
}

/** Most faults that are told at once: nobody mends more, and a hostile body holds thousands. */
const most = 100

/** What a reader is told of it. */
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

/** What a schema of ours says is wrong, as a reader is told of it. */
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
