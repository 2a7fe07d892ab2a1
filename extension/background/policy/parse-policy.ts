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

/** What is accepted of each name: of a list, every entry that parses; of anything else, the whole or nothing. */
const taken = z.object({
  tools: parseEach(origin, 50).catch([]),
  // A wish to offer less is never answered by offering all.
  purposes: z.union([z.undefined().transform(() => null), parseEach(slug, 50)]).catch([]),
  lockAfter: z.int().min(1).max(60).nullable().catch(null),
  welcome: z.boolean().catch(true),
})

/** @param said the policy as the browser returns it, not validated */
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
