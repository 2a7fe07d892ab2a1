import type { Level, Purpose } from '#shared/contract/agents/purpose.ts'

/**
 * How much is asked for a purpose. One that goes across sectors says first whether there is something:
 * more of it is for when the usager stands before the agent, and never the way into a source.
 */
export function askedLevel(
  { level, across }: Pick<Purpose, 'level' | 'across'>,
  present = false,
): Level {
  if (!across) return level
  return present && level > 0 ? 1 : 0
}
