import { toolRules } from '../../tools/list.ts'
import type { RuleSource } from './rule-source.ts'

/** The rules that come with the extension. */
export const bundledRules: RuleSource = { rules: async () => toolRules }

/** The version of a bundled rule; 0 where there is none. */
export function bundledVersion(id: string): number {
  return toolRules.find((rule) => rule.id === id)?.version ?? 0
}
