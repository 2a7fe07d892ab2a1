import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readOwnRule } from '../../agents/tools/read-rule.ts'
import { readTextFile } from '../../platform/json-text/read-text-file.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'

/**
 * Reads the rule of a tool in a file, or says on standard error what to change, a line a fault.
 * @returns `null` when something is to change
 * @throws SettingRefused when there is no such file, or it is no text
 */
export async function readRuleFile(file: string, locale: Locale): Promise<ToolRule | null> {
  const read = readOwnRule(await readTextFile(file))
  if ('rule' in read) return read.rule
  for (const { detail } of read.faults)
    process.stderr.write(`${escapeForTerminal(detail[locale])}\n`)
  return null
}
