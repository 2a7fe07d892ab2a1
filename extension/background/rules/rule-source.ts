import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** Where rules come from: with the extension, from the organisation, taught here. */
export interface Shelf {
  /** Its rules, as they are at this moment; each was parsed before it came here. */
  rules(): Promise<readonly ToolRule[]>
}
