import type { ToolRule } from './rule.ts'

/** The rule that applies to a path, if one does. */
export function ruleOf(rules: readonly ToolRule[], path: string): ToolRule | undefined {
  return rules.find((rule) => new RegExp(rule.path).test(path))
}
