import type { Publisher, StoredTools } from '../../shared/stored-tools.ts'
import type { Deps } from '../platform/deps.ts'
import { createMutex } from '../platform/mutex.ts'
import { selectRules } from './choose-versions.ts'
import type { ToolsAnswer } from './parse-tools.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    acceptRules: AcceptRules
  }
}

/**
 * Accepts what a publisher published now, in place of what it published before.
 * @param from who published it; the versions of one publisher never go down
 */
export type AcceptRules = (publisher: Publisher, from: string, said: ToolsAnswer) => Promise<void>

export function createAcceptRules({
  publishedTools,
  versionStore,
  changeRules,
}: Pick<Deps, 'publishedTools' | 'versionStore' | 'changeRules'>): AcceptRules {
  const runExclusive = createMutex()
  return (publisher, from, said) =>
    runExclusive(async () => {
      const { rules, leftOut, versions } = await selectRules(said, await versionStore.of(from))
      const { places, references } = said
      const now: StoredTools = { from, rules, places, references, leftOut }
      const published = publishedTools[publisher]
      // Written before the rules are used, so that no older version can follow.
      await versionStore.keep(from, versions)
      if (JSON.stringify(await published.read()) !== JSON.stringify(now))
        await changeRules(() => published.keep(now))
    })
}
