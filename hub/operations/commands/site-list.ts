import { administratorText } from '#shared/text/administrator/text.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { localise } from '#shared/text/locale.ts'
import { listOwnSites } from '../../catalogue/sites/own-sites-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

/** Lists the sites of an organisation. */
export const siteListCommand: Command = {
  name: 'site list',
  help: [['site list [--organisation O]', 'list the sites, what they ask and when they were seen']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    if (rest.length > 0) throw new SettingRefused('parvis site list takes --organisation O alone.')
    const locale = typedLocale(environment)
    const text = administratorText[locale]
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const now = new Date()
      const say = (day: string | null) =>
        day === null ? text.never : formatCivilDay(day, locale, now)
      const rows = (await listOwnSites(database, organisation)).map((one) => [
        one.site,
        escapeForTerminal(localise(one.name, locale)),
        one.origins.join(' ') || text.none,
        one.asks?.instrument ?? text.nothing,
        say(one.seen),
        say(one.answered),
      ])
      process.stdout.write(
        rows.length > 0
          ? writeTable([Object.values(text.siteColumns), ...rows])
          : `${text.noSite}\n`,
      )
    })
    return 0
  },
}
