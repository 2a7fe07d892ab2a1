import type { Publisher, StoredTools } from '../../shared/stored-tools.ts'
import { createMutex } from '../platform/mutex.ts'
import type { ChangeRules } from './change-rules.ts'
import type { ToolsAnswer } from './parse-tools.ts'
import type { PublishedTools } from './published-tools.ts'
import type { VersionStore } from './rule-versions.ts'
import { selectRules } from './select-rules.ts'

/**
 * Takes what a teller says now in the place of what it said before.
 * @param from whose word it is; versions never go down under one word
 */
export type AcceptRules = (teller: Publisher, from: string, said: ToolsAnswer) => Promise<void>

export function createAcceptRules(
  shelves: Readonly<Record<Publisher, PublishedTools>>,
  memory: VersionStore,
  lookAnew: ChangeRules,
): AcceptRules {
  const inTurn = createMutex()
  return (teller, from, said) =>
    inTurn(async () => {
      const { rules, leftOut, versions } = await selectRules(said, await memory.of(from))
      const { places, references } = said
      const now: StoredTools = { from, rules, places, references, leftOut }
      const shelf = shelves[teller]
      // Before they are used: what was once taken is never followed by an older one.
      await memory.keep(from, versions)
      if (JSON.stringify(await shelf.read()) !== JSON.stringify(now))
        await lookAnew(() => shelf.keep(now))
    })
}
