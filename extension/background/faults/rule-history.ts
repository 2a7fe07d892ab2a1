import * as z from 'zod'
import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    ruleHistory: RuleHistory
  }
}

/** Which rules have read which origins before. It tells a broken rule from one that never fitted. */
export interface RuleHistory {
  has(origin: string, rule: string): Promise<boolean>
  add(origin: string, rule: string): Promise<void>
  /** Removes origins whose permission was withdrawn. */
  keepOnly(isGranted: (origin: string) => Promise<boolean>): Promise<void>
}

const name = 'rulesWorked'

/** Most origins that are remembered, the last ones, and most rules of each. */
const most = { origins: 100, rules: 20 }

const list = z.array(z.tuple([z.string(), z.array(z.string())])).catch([])

/** Opens what is remembered; it outlives the browser and stays in it. */
export function openRuleHistory(): RuleHistory {
  const runExclusive = createMutex()
  let known: Promise<[string, string[]][]> | undefined
  const load = async () => list.parse((await chrome.storage.local.get(name))[name])
  const read = () => {
    known ??= load()
    return known
  }
  const keep = async (now: [string, string[]][]) => {
    known = Promise.resolve(now)
    await chrome.storage.local.set({ [name]: now })
  }
  const rulesOf = async (origin: string) =>
    (await read()).find(([one]) => one === origin)?.[1] ?? []
  return {
    has: async (origin, rule) => (await rulesOf(origin)).includes(rule),
    add: (origin, rule) =>
      runExclusive(async () => {
        const rules = await rulesOf(origin)
        if (rules.includes(rule)) return
        const others = (await read()).filter(([one]) => one !== origin)
        const now = [...rules, rule].slice(-most.rules)
        await keep([...others, [origin, now] satisfies [string, string[]]].slice(-most.origins))
      }),
    keepOnly: (isGranted) =>
      runExclusive(async () => {
        const all = await read()
        const granted = await Promise.all(all.map(([origin]) => isGranted(origin)))
        if (!granted.every(Boolean)) await keep(all.filter((_, at) => granted[at]))
      }),
  }
}
