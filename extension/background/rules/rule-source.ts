import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    ruleSources: readonly RuleSource[]
    sharedRuleSources: readonly RuleSource[]
  }
}

/** A source of rules: the extension itself, the organisation, or what was taught here. */
export interface RuleSource {
  /** The rules it has now; each is parsed already. */
  rules(): Promise<readonly ToolRule[]>
}
