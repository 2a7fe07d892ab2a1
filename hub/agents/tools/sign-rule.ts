import { ruleType, type SignedRule } from '#shared/contract/agents/tools.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { ensurePromiseKey, openPromiseKey } from '../../requests/promises/keys.ts'
import { openCompact } from '../../requests/promises/sign-compact.ts'

/** What signing needs. */
export type RuleSigningDeps = Pick<Deps, 'clock' | 'secret'>

/**
 * Signs a rule, or its withdrawal, with the hub's newest key.
 * @returns the compact JWS, and the public key that verifies it
 */
export async function signRule(
  transaction: Queryable,
  { secret, clock }: RuleSigningDeps,
  said: SignedRule,
) {
  const key = openPromiseKey(secret, await ensurePromiseKey(transaction, secret, clock()))
  return { signed: openCompact(key, ruleType)(said), key: key.published }
}

/** Longest signed rule, in characters. */
export const longestSigned = 60_000
