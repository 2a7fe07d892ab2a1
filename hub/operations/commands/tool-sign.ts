import { fill } from '#shared/text/fill.ts'
import { formatToolRule } from '../../agents/tools/format-tool-rule.ts'
import { longestSigned, signRule } from '../../agents/tools/sign-rule.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { readRuleFile } from './read-rule-file.ts'
import { readToolWords } from './tool-words.ts'
import { withSecret } from './with-secret.ts'

const usage = 'tool sign FILE'

/** Signs the rule in a file, for a browser policy. */
export const toolSignCommand: Command = {
  name: 'tool sign',
  help: [[usage, 'print a rule signed, and the key, for a policy of browsers; nothing is shared']],
  async run(asked) {
    const { typed, locale, words } = readToolWords(asked, { usage, count: 1, known: [] })
    const rule = await readRuleFile(typed[0] ?? '', locale)
    if (!rule) return 1
    for (const sentence of formatToolRule(rule, locale))
      process.stderr.write(`${escapeForTerminal(sentence)}\n`)
    await withSecret(asked.environment, async (database, secret) => {
      const clock = () => new Date()
      const { signed, key } = await database.transaction((transaction) =>
        signRule(transaction, { secret, clock }, { says: 'rule', rule, at: clock().toISOString() }),
      )
      if (signed.length > longestSigned)
        throw new SettingRefused('This rule is too long to be signed. Keep fewer pages in it.')
      // The field names are those of the policy.
      process.stdout.write(`${JSON.stringify({ rules: [signed], ruleKeys: [key] }, null, 2)}\n`)
      process.stderr.write(`${fill(words.signed, { key: key.kid })}\n`)
    })
    return 0
  },
}
