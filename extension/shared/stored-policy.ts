/** Every name that the policy of an organisation may hold, as `managed.json` describes them. */
export const policyNames = [
  'hub',
  'rules',
  'ruleKeys',
  'places',
  'references',
  'tools',
  'purposes',
  'lockAfter',
  'welcome',
] as const

export type PolicyName = (typeof policyNames)[number]

/** The policy of this browser as it was read last, without what does not parse. */
export interface StoredPolicy {
  /** The names that it holds. */
  set: readonly PolicyName[]
  /** The names of which something cannot be read: that much is left out. */
  unreadable: readonly PolicyName[]
  /** Origins of the tools the organisation works with. */
  tools: readonly string[]
  /** The only purposes of the hub that are offered here; `null` where the policy does not say. */
  purposes: readonly string[] | null
  /** Minutes without a touch after which the extension locks itself; `null` where it does not say. */
  lockAfter: number | null
  /** Whether the page of the first run opens. */
  welcome: boolean
}

/** There is no policy. */
export const emptyPolicy: StoredPolicy = {
  set: [],
  unreadable: [],
  tools: [],
  purposes: null,
  lockAfter: null,
  welcome: true,
}

/** Where it is kept in `storage.local`. The background alone writes it. */
export const policyKey = 'policy'
