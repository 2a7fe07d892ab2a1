import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { fill } from '#shared/text/fill.ts'
import { Refusal } from '../http/refusal.ts'
import { SettingRefused } from '../settings.ts'
import { showOnLine } from '../shown-text.ts'
import { withdrawRule } from '../tools/share-rule.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { ruleAuthor } from './rule-author.ts'
import { formatRefusal } from './say-refusal.ts'
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
      const outside = { database, secret, clock: () => new Date() }
      try {
        const { isNew } = await withdrawRule(outside, organisation, named, author)
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

/** @throws SettingRefused */
function readNamed([id = '', version = '']: readonly string[]) {
  const { shape } = toolRule
  if (!shape.id.safeParse(id).success)
    throw new SettingRefused(
      `"${showOnLine(id)}" is no name of a rule: lower-case letters, digits, dots and dashes, such as org.publik.`,
    )
  const read = shape.version.safeParse(/^\d{1,4}$/.test(version) ? Number(version) : Number.NaN)
  if (!read.success)
    throw new SettingRefused(
      `"${showOnLine(version)}" is no version of a rule: a number from 1 to 9999. parvis tool list shows them.`,
    )
  return { id, version: read.data }
}
