import { isBounded } from '#shared/pattern/is-bounded.ts'
import { lines } from '#shared/pattern/texts.ts'
import { fill } from '#shared/text/fill.ts'
import { toolsText } from '#shared/text/site-owner/agents/tools.ts'
import { mostReferences } from '../../agents/tools/limits.ts'
import {
  deleteReferencePattern,
  upsertReferencePattern,
} from '../../agents/tools/reference-patterns-sql.ts'
import { listTools } from '../../agents/tools/tools-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readSourceName } from './named-source.ts'
import { readToolWords } from './tool-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'tool reference PATTERN [--source S] [--organisation O]'
const removeUsage = 'tool reference PATTERN --remove [--organisation O]'

/** Declares a pattern of references. */
export const toolReferenceCommand: Command = {
  name: 'tool reference',
  help: [
    [usage, 'references are also written like this regular expression, wherever they stand'],
    [removeUsage, 'they are written like this no more'],
  ],
  async run(asked) {
    const known = ['source', 'organisation'] as const
    const read = readToolWords(asked, { usage, count: 1, known, flag: '--remove' })
    const { typed, options, isFlagged: isRemoved, locale, words } = read
    const [pattern = ''] = typed
    const source = options.source && readSourceName([options.source], `parvis ${usage}`)
    const shown = { pattern: escapeForTerminal(pattern) }
    if (!isRemoved && !isBounded(pattern, lines)) {
      const { unbounded_pattern: said } = toolsText[locale].fault
      process.stderr.write(`${fill(said, { name: shown.pattern })}\n`)
      return 1
    }
    return withDatabase(asked.environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      if (isRemoved) {
        const isGone = await deleteReferencePattern(database, organisation, pattern)
        process.stdout.write(
          `${fill(isGone ? words.referenceRemoved : words.noReference, shown)}\n`,
        )
        return isGone ? 0 : 1
      }
      const { references } = (await listTools(database, organisation)) ?? { references: [] }
      const isThere = references.some((one) => one.pattern === pattern)
      if (references.length >= mostReferences && !isThere)
        throw new SettingRefused(`There are ${mostReferences} forms already. Remove one first.`)
      await upsertReferencePattern(database, organisation, { pattern, ...(source && { source }) })
      process.stdout.write(`${fill(words.reference, shown)}\n`)
      return 0
    })
  },
}
