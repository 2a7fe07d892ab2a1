import { fill } from '#shared/text/fill.ts'
import { servicesText } from '#shared/text/site-owner/catalogue/services.ts'
import { replaceService } from '../../catalogue/services/declared-services.ts'
import { migrate } from '../../migrations/migrate.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatRefusal } from './format-refusal.ts'
import { formatServiceVersion } from './format-service-version.ts'
import { readAuthor } from './read-author.ts'
import { readServiceFile } from './read-service-file.ts'
import { readServiceWords, typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'

const usage = 'service set FILE --author NAME [--organisation NAME] [--version N]'

/** Declares the service in a file, under an author's name. */
export const serviceSetCommand: Command = {
  name: 'service set',
  help: [
    [usage, 'declare the service in a file; with --version, only over that version (0: a new one)'],
  ],
  async run({ words, environment }) {
    const known = ['organisation', 'author', 'version'] as const
    const { words: typed, options } = readServiceWords(words, { usage, count: 1, known })
    const [file = ''] = typed
    const locale = typedLocale(environment)
    const named = options.author?.trim() ?? ''
    if (named === '') throw new SettingRefused(`Say who declares it: parvis ${usage}`)
    const author = readAuthor(named)
    if (options.version !== undefined && !/^\d{1,9}$/.test(options.version))
      throw new SettingRefused('--version is the number of a version, or 0 for a new service.')
    const read = options.version === undefined ? null : Number(options.version)
    const service = await readServiceFile(file, locale)
    if (!service) return 1
    return withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation, zone } = await declaredOrganisation(database, options.organisation)
      const by = () => ({ author, at: new Date() })
      try {
        const outcome = await replaceService(database, organisation, service, by, read)
        const { isNew, saved, before } = outcome
        const say = (version: typeof saved) =>
          formatServiceVersion({ ...version, at: new Date(version.at) }, zone, locale)
        const said = servicesText[locale].command
        const sentence = !isNew ? said.same : before ? said.replaced : said.begun
        process.stdout.write(
          `${escapeForTerminal(
            fill(sentence, {
              service: service.service,
              version: say(saved),
              before: before ? say(before) : '',
            }),
          )}\n`,
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
