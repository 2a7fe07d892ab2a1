import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'

/** Has the browser save a rule as a file, as an administrator takes it. */
export function exportRule(rule: ToolRule): void {
  const content = new Blob([`${JSON.stringify(rule, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = `${rule.id}.json`
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
