import type { Shelf } from '../rules/rule-source.ts'
import type { Fault } from './find-faults.ts'

/**
 * Whether a fault is of a rule that others have too. Of one that is this agent's alone nobody is told:
 * it can be taught again.
 * @param shelves of rules that others have
 */
export function createIsShared(shelves: readonly Shelf[]): (fault: Fault) => Promise<boolean> {
  return async ({ id, version }) => {
    for (const shelf of shelves)
      if ((await shelf.rules()).some((rule) => rule.id === id && rule.version === version))
        return true
    return false
  }
}
