import { type ToolRule, toolRule } from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import { toolsText } from '#shared/text/site-owner/agents/tools.ts'
import { ruleLimit } from '../../platform/http/limits.ts'
import type { TextFault } from '../../platform/json-text/fault.ts'
import {
  type FormattedFault,
  formatFaultsByPath,
  formatTextFaults,
} from '../../platform/json-text/format-text-faults.ts'
import { duplicateKeys, readJson } from '../../platform/json-text/syntax.ts'
import { shapeFaults } from './rule-shape.ts'

/**
 * Parses the rule of a tool written as JSON, with or without comments.
 * @returns the rule or the faults, each with its line: too long, the first syntax error, or every
 *   fault of shape
 */
export function readOwnRule(written: string): { rule: ToolRule } | { faults: FormattedFault[] } {
  const text = written.replace(/^\uFEFF/, '')
  if (Buffer.byteLength(text) > ruleLimit)
    return { faults: formatTextFaults('', undefined, [tooLong]) }
  const read = readJson(text, { comments: true })
  if ('fault' in read) return { faults: formatTextFaults(text, read.tree, [read.fault]) }
  const { tree, value } = read
  const twice = duplicateKeys(tree)
  const parsed = toolRule.safeParse(value)
  if (parsed.success && twice.length === 0) return { rule: parsed.data }
  const faults = [...twice, ...shapeFaults(value, parsed.error?.issues ?? [])]
  return { faults: formatTextFaults(text, tree, faults) }
}

/** Formats the faults of a value that is no rule, each with its path. */
export function formatRuleFaults(value: unknown): FormattedFault[] {
  return formatFaultsByPath(shapeFaults(value, toolRule.safeParse(value).error?.issues ?? []))
}

const tooLong: TextFault = {
  path: [],
  code: 'file_too_long',
  say: (locale) => fill(toolsText[locale].fault.file_too_long, { n: ruleLimit }),
}
