import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { RuleSigned, SignedRule } from '#shared/contract/agents/tools.ts'
import { readCompact } from '#shared/signed/compact.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { longestSigned, signRule } from './sign-rule.ts'
import {
  countRules,
  insertRule,
  listRuleVersions,
  lockRules,
  type StoredRule,
} from './tool-rules-sql.ts'

/** Most rules of an organisation; an answer holds as many withdrawals too. */
const mostRules = 100

/** The signed rule, new or existing. */
export interface Shared {
  isNew: boolean
  shared: RuleSigned
}

/**
 * Signs a rule and shares it with the extensions of an organisation. Versions only rise; sharing
 * the last version again unchanged is idempotent.
 * @param author name of the administrator
 * @throws Refusal `rule_outdated`, `too_many_rules`, `invalid`, `token_refused`
 */
export function shareRule(
  { database, ...deps }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  organisation: string,
  rule: ToolRule,
  author: string,
): Promise<Shared> {
  return database.transaction(async (transaction) => {
    if (!(await lockRules(transaction, organisation))) throw new Refusal('token_refused')
    const [last] = await listRuleVersions(transaction, organisation, rule.id)
    if (last && last.version >= rule.version) {
      if (!isSame(last, rule)) throw new Refusal('rule_outdated', [], { last: last.version })
      return { isNew: false, shared: tell(last) }
    }
    if (!last && (await countRules(transaction, organisation)) >= mostRules)
      throw new Refusal('too_many_rules', [], { most: mostRules })
    const at = deps.clock()
    const said: SignedRule = { says: 'rule', rule, at: at.toISOString() }
    return keep(transaction, deps, organisation, said, { ...rule, author, at })
  })
}

/**
 * Withdraws a version of a rule, so that extensions return to the one before. It is idempotent.
 * @throws Refusal `unknown_tool_rule`
 */
export function withdrawRule(
  { database, ...deps }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  organisation: string,
  { id, version }: Pick<ToolRule, 'id' | 'version'>,
  author: string,
): Promise<Shared> {
  return database.transaction(async (transaction) => {
    if (!(await lockRules(transaction, organisation))) throw new Refusal('token_refused')
    const signed = (await listRuleVersions(transaction, organisation, id)).filter(
      (one) => one.version === version,
    )
    if (signed.length === 0) throw new Refusal('unknown_tool_rule')
    const before = signed.find((one) => one.says === 'withdrawn')
    if (before) return { isNew: false, shared: tell(before) }
    const at = deps.clock()
    const said: SignedRule = { says: 'withdrawn', id, version, at: at.toISOString() }
    return keep(transaction, deps, organisation, said, { id, version, author, at })
  })
}

/** Stores a signed rule. @throws Refusal `invalid` when the JWS is longer than extensions accept */
async function keep(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'secret'>,
  organisation: string,
  said: SignedRule,
  { id, version, author, at }: Pick<StoredRule, 'id' | 'version' | 'author' | 'at'>,
): Promise<Shared> {
  const { signed } = await signRule(transaction, deps, said)
  if (signed.length > longestSigned)
    throw new Refusal('invalid', [{ path: '/pages', code: 'rule_too_long' }])
  const made = { id, version, says: said.says, author, at, signed }
  await insertRule(transaction, organisation, made)
  return { isNew: true, shared: tell(made) }
}

/** Returns whether a signed rule equals this one and still applies. */
function isSame({ says, signed }: StoredRule, rule: ToolRule): boolean {
  const said = readCompact(signed)?.payload as SignedRule | undefined
  return says === 'rule' && said?.says === 'rule' && digest(said.rule) === digest(rule)
}

function tell({ at, ...stored }: StoredRule): RuleSigned {
  return { ...stored, at: at.toISOString() }
}
