import type { Context } from '#shared/contract/agents/context.ts'

/** Whether a source is not up to date. It depends on the sources alone, never on what was found. */
export function isPartial({ sources = [] }: Context): boolean {
  return sources.some(({ standing }) => standing !== 'up_to_date')
}

/** Whether an answer has no request to read: of a partial one, that says nothing. */
export function isEmpty(context: Context): boolean {
  if (!context.found) return true
  const { level, request, others = [] } = context
  return level > 0 && !request && others.length === 0
}
