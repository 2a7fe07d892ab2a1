import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { LeftOut } from '../../shared/stored-tools.ts'
import { bundledVersion } from './bundled-rules.ts'
import type { SaidOfTools } from './parse-tools.ts'
import { floorOf, isWithdrawn, type VersionsByRule, withVersion } from './rule-versions.ts'
import { type ReadRule, readSignedRule } from './verify-rule.ts'

/** What is taken of what was said, and which versions have been taken and withdrawn now. */
export interface Accepted {
  rules: ToolRule[]
  leftOut: LeftOut[]
  versions: VersionsByRule
}

/**
 * Takes of the signed rules the highest version of each, and no version below one that was taken
 * before, unless that one is withdrawn by who may sign.
 * @param before versions that were taken and withdrawn until now
 */
export async function accept(
  { rules: texts, keys }: Pick<SaidOfTools, 'rules' | 'keys'>,
  before: VersionsByRule,
): Promise<Accepted> {
  const read: ReadRule[] = []
  for (const text of texts) read.push(await readSignedRule(text, keys))
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
    if (version < floorOf(versions, id)) leftOut.push({ id, version, why: 'older' })
    else if (version <= bundledVersion(id)) leftOut.push({ id, version, why: 'bundled' })
    else taken.set(id, rule)
  }
  for (const { id, version } of taken.values())
    versions = withVersion(versions, id, 'taken', version)
  return { rules: [...taken.values()], leftOut, versions }
}
