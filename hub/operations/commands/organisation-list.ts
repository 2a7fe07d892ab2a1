import { administratorText } from '#shared/text/administrator/text.ts'
import { findOrganisation, listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { listOwnSites } from '../../catalogue/sites/own-sites-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

/** Lists the organisations of a hub. */
export const organisationListCommand: Command = {
  name: 'organisation list',
  help: [['organisation list', 'list the organisations, with how much each has declared']],
  async run({ words, environment }) {
    if (words.length > 0) throw new SettingRefused('parvis organisation list takes no word.')
    const text = administratorText[typedLocale(environment)]
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const rows: string[][] = []
      for (const organisation of await listOrganisations(database)) {
        const known = await findOrganisation(database, organisation)
        const sites = await listOwnSites(database, organisation)
        const { name = '', zone = '', services = [] } = known ?? {}
        const counts = [String(sites.length), String(services.length)]
        rows.push([organisation, escapeForTerminal(name), zone, ...counts])
      }
      process.stdout.write(
        rows.length > 0
          ? writeTable([Object.values(text.columns), ...rows])
          : `${text.noOrganisation}\n`,
      )
    })
    return 0
  },
}
