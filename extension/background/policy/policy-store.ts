import * as z from 'zod'
import { type KeptPolicy, noPolicy, policyKept, policyNames } from '../../shared/stored-policy.ts'

/** What the policy said last. It outlives the browser, so that nothing waits for it to be told again. */
export interface PolicyMemory {
  read(): Promise<KeptPolicy>
  keep(now: KeptPolicy): Promise<void>
}

const names = z.array(z.enum(policyNames))
const kept: z.ZodType<KeptPolicy> = z.object({
  set: names,
  unreadable: names,
  tools: z.array(z.string()),
  purposes: z.array(z.string()).nullable(),
  lockAfter: z.number().nullable(),
  welcome: z.boolean(),
})

export function openPolicyMemory(): PolicyMemory {
  const area = chrome.storage.local
  return {
    read: async () => kept.catch(noPolicy).parse((await area.get(policyKept))[policyKept]),
    keep: (now) => area.set({ [policyKept]: now }),
  }
}
