import type { ToolRule } from '#shared/contract/agents/tool-rule.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readOwnRule } from '../../agents/tools/read-rule.ts'
import { readTextFile } from '../../platform/json-text/read-text-file.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'

/**
 * Reads the rule of a tool from a file; prints each fault on standard error.
 * @returns `null` with faults
 * @throws SettingRefused when the file is missing or not text
 */
export async function readRuleFile(file: string, locale: Locale): Promise<ToolRule | null> {
  const read = readOwnRule(await readTextFile(file))
  if ('rule' in read) return read.rule
  for (const { detail } of read.faults)
    process.stderr.write(`${escapeForTerminal(detail[locale])}\n`)
  return null
}
