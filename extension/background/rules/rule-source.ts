import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    ruleSources: readonly RuleSource[]
    sharedRuleSources: readonly RuleSource[]
  }
}

/** Where rules come from: with the extension, from the organisation, taught here. */
export interface RuleSource {
  /** Its rules, as they are at this moment; each was parsed before it came here. */
  rules(): Promise<readonly ToolRule[]>
}
