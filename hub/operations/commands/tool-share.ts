import { fill } from '#shared/text/fill.ts'
import { formatToolRule } from '../../agents/tools/format-tool-rule.ts'
import { shareRule } from '../../agents/tools/share-rule.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatRefusal } from './format-refusal.ts'
import { readRuleFile } from './read-rule-file.ts'
import { ruleAuthor } from './rule-author.ts'
import { readToolWords } from './tool-words.ts'
import { withSecret } from './with-secret.ts'

const usage = 'tool share FILE [--author NAME] [--organisation O] [--yes]'

/** Shares the rule in a file with the extensions of an organisation. */
export const toolShareCommand: Command = {
  name: 'tool share',
  help: [[usage, 'say what a rule reads; with --yes, sign it and share it with the extensions']],
  async run(asked) {
    const known = ['author', 'organisation'] as const
    const read = readToolWords(asked, { usage, count: 1, known, flag: '--yes' })
    const { typed, options, isFlagged: isSure, locale, words } = read
    const author = ruleAuthor(options.author)
    const rule = await readRuleFile(typed[0] ?? '', locale)
    if (!rule) return 1
    for (const sentence of formatToolRule(rule, locale))
      process.stdout.write(`${escapeForTerminal(sentence)}\n`)
    if (!isSure) {
      process.stdout.write(`${words.unsure}\n`)
      return 1
    }
    return withSecret(asked.environment, async (database, secret) => {
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const deps = { database, secret, clock: () => new Date() }
      try {
        const { isNew } = await shareRule(deps, organisation, rule, author)
        process.stdout.write(
          `${fill(isNew ? words.shared : words.same, { id: rule.id, version: rule.version })}\n`,
        )
        return 0
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        process.stderr.write(`${formatRefusal(error, locale)}\n`)
        return 1
      }
    })
  },
}
