import type { Publisher, StoredTools } from '../../shared/stored-tools.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import type { ToolsAnswer } from './parse-tools.ts'
import { selectRules } from './select-rules.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    acceptRules: AcceptRules
  }
}

/**
 * Takes what a teller says now in the place of what it said before.
 * @param from whose word it is; versions never go down under one word
 */
export type AcceptRules = (publisher: Publisher, from: string, said: ToolsAnswer) => Promise<void>

export function createAcceptRules({
  publishedTools,
  versionStore,
  changeRules,
}: Pick<Deps, 'publishedTools' | 'versionStore' | 'changeRules'>): AcceptRules {
  const inTurn = createMutex()
  return (publisher, from, said) =>
    inTurn(async () => {
      const { rules, leftOut, versions } = await selectRules(said, await versionStore.of(from))
      const { places, references } = said
      const now: StoredTools = { from, rules, places, references, leftOut }
      const published = publishedTools[publisher]
      // Before they are used: what was once taken is never followed by an older one.
      await versionStore.keep(from, versions)
      if (JSON.stringify(await published.read()) !== JSON.stringify(now))
        await changeRules(() => published.keep(now))
    })
}
