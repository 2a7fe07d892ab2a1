import * as z from 'zod'
import { type ToolRule, toolRule } from '#shared/contract/agents/tool-rule.ts'
import { createMutex } from '../platform/mutex.ts'
import type { RuleSource } from '../rules/rule-source.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    taughtRules: TaughtRules
  }
}

/** The rules that were taught in this browser and kept. */
export interface TaughtRules extends RuleSource {
  /** Keeps a rule, in place of the one of its name. */
  keep(rule: ToolRule): Promise<void>
  remove(id: string): Promise<void>
}

const name = 'taught'
const list = z.array(z.unknown()).catch([])
const named = z.object({ id: z.string() })

/** Opens them. What another version of the extension wrote and this one cannot read is left alone. */
export function openTaughtRules(): TaughtRules {
  const runExclusive = createMutex()
  const read = async () => list.parse((await chrome.storage.local.get(name))[name])
  const change = (id: string, more: readonly ToolRule[]) =>
    runExclusive(async () => {
      const others = (await read()).filter((one) => named.safeParse(one).data?.id !== id)
      await chrome.storage.local.set({ [name]: [...others, ...more] })
    })
  return {
    async rules() {
      return (await read()).flatMap((one) => {
        const { data } = toolRule.safeParse(one)
        // A taught rule always names the origin it was taught on.
        return data?.origins ? [data] : []
      })
    },
    keep: (rule) => change(rule.id, [rule]),
    remove: (id) => change(id, []),
  }
}
