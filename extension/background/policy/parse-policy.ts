import * as z from 'zod'
import { tools as contract } from '#shared/contract/agents/tools.ts'
import { origin, slug } from '#shared/contract/scalar.ts'
import { parseHubAddress } from '../../shared/hub-address.ts'
import {
  emptyPolicy,
  type PolicyName,
  policyNames,
  type StoredPolicy,
} from '../../shared/stored-policy.ts'
import { parseEach } from '../rules/parse-tools.ts'

const { rules, keys, places, references } = contract.shape

/** What each name must be, to be read whole. */
const whole: Readonly<Record<PolicyName, z.ZodType>> = {
  hub: z.string().refine((typed) => 'hub' in parseHubAddress(typed)),
  rules,
  ruleKeys: keys,
  places,
  references,
  tools: z.array(origin).max(50),
  purposes: z.array(slug).max(50),
  lockAfter: z.int().min(1).max(60),
  welcome: z.boolean(),
}

/** What is taken of each: of a list, all that can be read; of anything else, nothing but the whole. */
const taken = z.object({
  tools: parseEach(origin, 50).catch([]),
  // A wish to offer less is never answered by offering all.
  purposes: z.union([z.undefined().transform(() => null), parseEach(slug, 50)]).catch([]),
  lockAfter: z.int().min(1).max(60).nullable().catch(null),
  welcome: z.boolean().catch(true),
})

/** @param said what the browser tells of the policy, by name: anything */
export function parsePolicy(said: Readonly<Record<string, unknown>>): StoredPolicy {
  const set = policyNames.filter((name) => said[name] !== undefined)
  const { tools, ...more } = taken.parse({ ...said, purposes: said['purposes'] })
  return {
    ...emptyPolicy,
    ...more,
    set,
    unreadable: set.filter((name) => !whole[name].safeParse(said[name]).success),
    tools: [...new Set(tools)],
  }
}
