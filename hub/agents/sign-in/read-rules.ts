import type * as z from 'zod'
import { fill } from '#shared/text/fill.ts'
import { rightsText } from '#shared/text/site-owner/agents/rights.ts'
import type { RightsText } from '#shared/text/site-owner/agents/rights-fr.ts'
import type { Path, TextFault } from '../../platform/json-text/fault.ts'
import {
  type FormattedFault,
  formatTextFaults,
} from '../../platform/json-text/format-text-faults.ts'
import { type OwnFaults, shapeFaults } from '../../platform/json-text/shape.ts'
import { duplicateKeys, readJson } from '../../platform/json-text/syntax.ts'
import { type Rule, type Rules, rules, valuesOf } from './rules.ts'

/**
 * Parses rules written as JSON, with or without comments.
 * @returns the rules or the faults, each with its line: the first syntax error, or every fault of
 *   shape, or every rule that matches everybody or can never match
 */
export function readRules(written: string): { rules: Rules } | { faults: FormattedFault[] } {
  const text = written.replace(/^\uFEFF/, '')
  const read = readJson(text, { comments: true })
  if ('fault' in read) return { faults: formatTextFaults(text, read.tree, [read.fault]) }
  const { tree, value } = read
  const parsed = rules.safeParse(value)
  const issues = parsed.error?.issues ?? []
  const faults = [...duplicateKeys(tree), ...shapeFaults(rules, value, issues, conditions)]
  if (parsed.success)
    faults.push(...lostConditions(value, parsed.data), ...faultsBetween(parsed.data.rules))
  if (!parsed.success || faults.length > 0) return { faults: formatTextFaults(text, tree, faults) }
  return { rules: parsed.data.rules }
}

/** Formats faults within `when`, which accepts any claim name. */
const conditions: OwnFaults = ({ path, found }) => {
  if (path[2] !== 'when' || path.length < 4 || found === undefined) return null
  return [fault(path, 'condition', { claim: String(path[3]) })]
}

/** Finds conditions the parser would drop: the rule would match more people than written. */
function lostConditions(written: unknown, { rules: read }: z.infer<typeof rules>): TextFault[] {
  const all = (written as { rules: { when: object }[] }).rules
  return all.flatMap(({ when }, index) =>
    Object.keys(when)
      .filter((claim) => !Object.hasOwn(read[index]?.when ?? {}, claim))
      .map((claim) => fault(['rules', index, 'when', claim], 'claim', { claim })),
  )
}

function faultsBetween(all: Rules): TextFault[] {
  return all.flatMap(({ when }, index) => {
    if (Object.keys(when).length === 0) return [fault(['rules', index, 'when'], 'everybody')]
    const before = all.slice(0, index).findIndex((other) => includes(other.when, when))
    return before < 0 ? [] : [fault(['rules', index, 'when'], 'unreachable', { n: before + 1 })]
  })
}

/** Returns whether an earlier rule matches everybody a later one matches. */
function includes(before: Rule['when'], when: Rule['when']): boolean {
  const asked = Object.entries(before)
  const within = ([claim, values]: [string, Rule['when'][string]]) => {
    const mine = when[claim]
    if (mine === undefined) return false
    const known = valuesOf(values).map(String)
    return valuesOf(mine).every((value) => known.includes(String(value)))
  }
  return asked.length > 0 && asked.every(within)
}

function fault(
  path: Path,
  code: keyof RightsText['fault'],
  values: Record<string, string | number> = {},
): TextFault {
  return { path, code, say: (locale) => fill(rightsText[locale].fault[code], values) }
}
