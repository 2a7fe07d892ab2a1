import * as z from 'zod'
import {
  emptyPolicy,
  policyKey,
  policyNames,
  type StoredPolicy,
} from '../../shared/stored-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    policyStore: PolicyStore
  }
}

/** The last policy that was read. It outlives the browser, so that nothing waits for the next reading. */
export interface PolicyStore {
  read(): Promise<StoredPolicy>
  keep(now: StoredPolicy): Promise<void>
}

const names = z.array(z.enum(policyNames))
const kept: z.ZodType<StoredPolicy> = z.object({
  set: names,
  unreadable: names,
  tools: z.array(z.string()),
  purposes: z.array(z.string()).nullable(),
  lockAfter: z.number().nullable(),
  welcome: z.boolean(),
})

export function openPolicyStore(): PolicyStore {
  const area = chrome.storage.local
  return {
    read: async () => kept.catch(emptyPolicy).parse((await area.get(policyKey))[policyKey]),
    keep: (now) => area.set({ [policyKey]: now }),
  }
}
