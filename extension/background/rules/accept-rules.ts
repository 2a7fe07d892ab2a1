import type { KeptTools, Teller } from '../../shared/stored-tools.ts'
import { takeTurns } from '../platform/mutex.ts'
import type { LookAnew } from './change-rules.ts'
import type { SaidOfTools } from './parse-tools.ts'
import type { KeptShelf } from './published-tools.ts'
import type { VersionMemory } from './rule-versions.ts'
import { accept } from './select-rules.ts'

/**
 * Takes what a teller says now in the place of what it said before.
 * @param from whose word it is; versions never go down under one word
 */
export type Take = (teller: Teller, from: string, said: SaidOfTools) => Promise<void>

export function createTake(
  shelves: Readonly<Record<Teller, KeptShelf>>,
  memory: VersionMemory,
  lookAnew: LookAnew,
): Take {
  const inTurn = takeTurns()
  return (teller, from, said) =>
    inTurn(async () => {
      const { rules, leftOut, versions } = await accept(said, await memory.of(from))
      const { places, references } = said
      const now: KeptTools = { from, rules, places, references, leftOut }
      const shelf = shelves[teller]
      // Before they are used: what was once taken is never followed by an older one.
      await memory.keep(from, versions)
      if (JSON.stringify(await shelf.read()) !== JSON.stringify(now))
        await lookAnew(() => shelf.keep(now))
    })
}
