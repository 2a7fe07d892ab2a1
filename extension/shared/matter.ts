import type { LookState } from './state.ts'

/**
 * What acts are for, where a look shows it: a request, or a usager without one. `null` where it
 * shows nobody anything could be done for.
 */
export function matterOf(look: LookState): string | null {
  if (look.state !== 'answered' || !look.context.found) return null
  const { level, request, candidates } = look.context
  if (level === 0 || candidates) return null
  const { kind, value } = look.subject
  return request ? `${request.source} ${request.reference}` : `${kind} ${value}`
}
