import { randomBytes } from 'node:crypto'
import { offerOf } from '../../catalogue/services/offer.ts'
import { checkFolder } from '../../integrations/sources/check-folder.ts'
import { type Checked, checkSource } from '../../integrations/sources/check-source.ts'
import { describeSourceStanding } from '../../integrations/sources/describe-source-standing.ts'
import { openDeclared } from '../../integrations/sources/open-declared.ts'
import {
  isFolder,
  readFolderSettings,
  SourceRefused,
} from '../../integrations/sources/read-settings.ts'
import { readOf } from '../../integrations/sources/update-sources.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeLinesForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { namedSource, readSourceName } from './named-source.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const usage = 'connector check SOURCE [--organisation O]'

/** Checks a source, in sentences. */
export const connectorCheckCommand: Command = {
  name: 'connector check',
  help: [[usage, 'try all that reading a source needs, and say what works; nothing is recorded']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    const source = readSourceName(rest, `parvis ${usage}`)
    return withSecret(environment, async (database, secret) => {
      const known = await declaredOrganisation(database, options.organisation)
      const stored = await namedSource(database, known.organisation, source)
      const deps = { clock: () => new Date(), random: randomBytes }
      let isWell = true
      const told = { now: deps.clock(), zone: known.zone, locale: 'en' } as const
      process.stdout.write(`${source}: ${describeSourceStanding(readOf(stored), told).words}.\n`)
      try {
        const checks = isFolder(stored.settings)
          ? checkFolder(readFolderSettings(stored.settings), offerOf(known))
          : checkSource(deps, openDeclared(stored, secret), source, known)
        for await (const { how, words } of checks) {
          process.stdout.write(`${marks[how]} ${escapeLinesForTerminal(words)}\n`)
          if (how === 'wrong') isWell = false
        }
      } catch (error) {
        if (error instanceof SourceRefused) throw new SettingRefused(error.message)
        throw error
      }
      return isWell ? 0 : 1
    })
  },
}

const marks: Readonly<Record<Checked['how'], string>> = { well: '✓', wrong: '✗', note: '·' }
