import { sitePut } from '#shared/contract/catalogue/own-sites.ts'
import { slug } from '#shared/contract/scalar.ts'
import { administratorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { listOwnSites, upsertOwnSite } from '../../catalogue/sites/own-sites-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage =
  'site set S --name N [--name-en N] --origins https://www.town.example,… [--organisation O]'

/** Registers a site, or changes its name or its allowed origins. */
export const siteSetCommand: Command = {
  name: 'site set',
  help: [[usage, 'register a site by its short name; said again, change what is said']],
  async run({ words, environment }) {
    const known = ['name', 'name-en', 'origins', 'organisation'] as const
    const { options, rest } = readOptions(words, known)
    const [site = '', ...more] = rest
    if (rest.length === 0 || more.length > 0)
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    if (!slug.safeParse(site).success)
      throw new SettingRefused(
        `"${escapeForTerminal(site)}" is no short name: lower-case letters, digits and dashes, such as ville.`,
      )
    const locale = typedLocale(environment)
    const text = administratorText[locale]
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const before = (await listOwnSites(database, organisation)).find((one) => one.site === site)
      const fr = options.name ?? before?.name.fr
      const en = options['name-en'] ?? before?.name.en
      const wanted = sitePut.safeParse({
        name: { ...before?.name, fr, en },
        origins: options.origins?.split(',').map((one) => one.trim()) ?? before?.origins,
      })
      if (!wanted.success)
        throw new SettingRefused(faults[wanted.error.issues[0]?.path[0] as 'name'])
      if (!(await upsertOwnSite(database, organisation, site, wanted.data)))
        throw new Refusal('site_taken')
      const { name, origins } = wanted.data
      process.stdout.write(
        `${fill(text.siteDeclared, {
          site,
          name: escapeForTerminal(localise(name, locale)),
          origins: origins.length > 0 ? origins.join(', ') : text.noOrigin,
        })}\n`,
      )
    })
    return 0
  },
}

const faults = {
  name: "--name should be what people call the site, on one line: --name 'Valmont.fr'. --name-en says it in English.",
  origins:
    '--origins should be scheme and host of its pages, with commas between, each once, 20 at most: https://www.valmont.example.',
} as const
