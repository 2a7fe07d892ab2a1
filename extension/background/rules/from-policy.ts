import { readManaged } from '../managed.ts'
import { saidOfTools } from './said.ts'
import type { Take } from './take.ts'

/** Reads what the policy of this browser says of the organisation's tools, and takes it. */
export type ReadPolicy = () => Promise<void>

/** Its names in the policy. */
const names = ['rules', 'ruleKeys', 'places', 'references'] as const

export function createReadPolicy(take: Take): ReadPolicy {
  return async () => {
    const said = await readManaged(names)
    // What is not told now is as it was.
    if (said === null) return
    const list = (name: (typeof names)[number]) => (Array.isArray(said[name]) ? said[name] : [])
    const read = saidOfTools.parse({
      rules: list('rules'),
      keys: list('ruleKeys'),
      places: list('places'),
      references: list('references'),
    })
    await take('policy', 'policy', read)
  }
}
