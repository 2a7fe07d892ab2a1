import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import { withdrawRule } from '../../agents/tools/share-rule.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatRefusal } from './format-refusal.ts'
import { ruleAuthor } from './rule-author.ts'
import { readToolWords } from './tool-words.ts'
import { withSecret } from './with-secret.ts'

const usage = 'tool withdraw ID VERSION [--author NAME] [--organisation O]'

/** Withdraws a version of a rule. */
export const toolWithdrawCommand: Command = {
  name: 'tool withdraw',
  help: [[usage, 'withdraw a version of a rule: extensions go back to the one before']],
  async run(asked) {
    const known = ['author', 'organisation'] as const
    const { typed, options, locale, words } = readToolWords(asked, { usage, count: 2, known })
    const named = readNamed(typed)
    const author = ruleAuthor(options.author)
    return withSecret(asked.environment, async (database, secret) => {
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const deps = { database, secret, clock: () => new Date() }
      try {
        const { isNew } = await withdrawRule(deps, organisation, named, author)
        const said = isNew ? words.withdrawn : words.withdrawnBefore
        process.stdout.write(`${fill(said, named)}\n`)
        return 0
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        process.stderr.write(`${formatRefusal(error, locale)}\n`)
        return 1
      }
    })
  },
}

/** Reads the id and the version. @throws SettingRefused */
function readNamed([id = '', version = '']: readonly string[]) {
  const { shape } = toolRule
  if (!shape.id.safeParse(id).success)
    throw new SettingRefused(
      `"${escapeForTerminal(id)}" is no name of a rule: lower-case letters, digits, dots and dashes, such as org.publik.`,
    )
  const read = shape.version.safeParse(/^\d{1,4}$/.test(version) ? Number(version) : Number.NaN)
  if (!read.success)
    throw new SettingRefused(
      `"${escapeForTerminal(version)}" is no version of a rule: a number from 1 to 9999. parvis tool list shows them.`,
    )
  return { id, version: read.data }
}
