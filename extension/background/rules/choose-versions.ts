import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { RejectedRule } from '../../shared/stored-tools.ts'
import { bundledVersion } from './bundled-rules.ts'
import type { ToolsAnswer } from './parse-tools.ts'
import { isWithdrawn, lowestAccepted, type VersionsByRule, withVersion } from './rule-versions.ts'
import { type VerifiedRule, verifyRule } from './verify-rule.ts'

/** The rules that are accepted, those rejected, and the versions known from now on. */
export interface SelectedRules {
  rules: ToolRule[]
  leftOut: RejectedRule[]
  versions: VersionsByRule
}

/**
 * Selects the highest version of each signed rule. A version below one that was accepted before is
 * rejected, unless its publisher withdrew that one.
 * @param before versions that were taken and withdrawn until now
 */
export async function selectRules(
  { rules: texts, keys }: Pick<ToolsAnswer, 'rules' | 'keys'>,
  before: VersionsByRule,
): Promise<SelectedRules> {
  const read: VerifiedRule[] = []
  for (const text of texts) read.push(await verifyRule(text, keys))
  const said = read.flatMap((one) => ('said' in one ? [one.said] : []))
  const leftOut = read.flatMap((one) => ('leftOut' in one ? [one.leftOut] : []))

  let versions = before
  for (const one of said)
    if (one.says === 'withdrawn') versions = withVersion(versions, one.id, 'withdrawn', one.version)

  const taken = new Map<string, ToolRule>()
  const highestFirst = said
    .flatMap((one) => (one.says === 'rule' ? [one.rule] : []))
    .sort((one, other) => other.version - one.version)
  for (const rule of highestFirst) {
    const { id, version } = rule
    if (taken.has(id) || isWithdrawn(versions, id, version)) continue
    if (version < lowestAccepted(versions, id)) leftOut.push({ id, version, why: 'older' })
    else if (version <= bundledVersion(id)) leftOut.push({ id, version, why: 'bundled' })
    else taken.set(id, rule)
  }
  for (const { id, version } of taken.values())
    versions = withVersion(versions, id, 'taken', version)
  return { rules: [...taken.values()], leftOut, versions }
}
