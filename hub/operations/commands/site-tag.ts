import { join } from 'node:path'
import { administratorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { listOwnSites } from '../../catalogue/sites/own-sites-sql.ts'
import { writeSiteTags } from '../../catalogue/sites/site-tags.ts'
import { migrate } from '../../migrations/migrate.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { builtFolder } from '../../platform/process/built.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'site tag S [--organisation O]'

/** Prints the tag to paste into the pages of a site. */
export const siteTagCommand: Command = {
  name: 'site tag',
  help: [[usage, 'write what is to be pasted into each page of a site']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation'])
    const [site = '', ...more] = rest
    if (rest.length === 0 || more.length > 0)
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const text = administratorText[typedLocale(environment)]
    await withDatabase(environment, async (database, { publicUrl, host, port }) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const sites = await listOwnSites(database, organisation)
      const known = sites.find((one) => one.site === site)
      if (!known) {
        const all = sites.map((one) => one.site).join(', ') || text.none
        const said = { organisation, site: escapeForTerminal(site), known: all }
        throw new SettingRefused(fill(text.unknownSite, said))
      }
      const hub = publicUrl ?? originOf(host, port)
      const tags = await writeSiteTags(hub, site, __WIDGET_VERSION__, join(builtFolder, 'widget'))
      process.stderr.write(`${text.pasted}\n`)
      process.stdout.write(`${tags.moving}\n`)
      if (known.asks === null) process.stderr.write(`${text.asksNothing}\n`)
    })
    return 0
  },
}
