import * as z from 'zod'
import { type ToolRule, toolRule } from '#shared/contract/agents/tool-rule.ts'
import { takeTurns } from '../platform/mutex.ts'
import type { Shelf } from '../rules/rule-source.ts'

/** The rules that were taught in this browser and kept. */
export interface Taught extends Shelf {
  /** Keeps a rule, in place of the one of its name. */
  keep(rule: ToolRule): Promise<void>
  remove(id: string): Promise<void>
}

const name = 'taught'
const list = z.array(z.unknown()).catch([])
const named = z.object({ id: z.string() })

/** Opens them. What another version of the extension wrote and this one cannot read is left alone. */
export function openTaught(): Taught {
  const inTurn = takeTurns()
  const read = async () => list.parse((await chrome.storage.local.get(name))[name])
  const change = (id: string, more: readonly ToolRule[]) =>
    inTurn(async () => {
      const others = (await read()).filter((one) => named.safeParse(one).data?.id !== id)
      await chrome.storage.local.set({ [name]: [...others, ...more] })
    })
  return {
    async rules() {
      return (await read()).flatMap((one) => {
        const { data } = toolRule.safeParse(one)
        // One that was taught reads the tool it was taught on.
        return data?.origins ? [data] : []
      })
    },
    keep: (rule) => change(rule.id, [rule]),
    remove: (id) => change(id, []),
  }
}
