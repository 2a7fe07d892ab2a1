import { deleteSessionsOfOrganisation } from '../../agents/authorisation/sessions-sql.ts'
import { listNamesOf } from '../../catalogue/organisations/agents-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const usage = 'session end [--organisation O] --subject S | --everybody yes'

/** Ends sessions at once, on every hub: of one person, or of all. */
export const sessionEndCommand: Command = {
  name: 'session end',
  help: [[usage, 'end the sessions of whom the identity provider calls S (sub), or of everybody']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, ['organisation', 'subject', 'everybody'])
    const { subject = null, everybody } = options
    if (rest.length > 0 || (subject === null) === (everybody !== 'yes'))
      throw new SettingRefused(`Say whose sessions end: parvis ${usage}`)
    return withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const whose = await formatSessionOwner(database, organisation, subject)
      const ended = await deleteSessionsOfOrganisation(database, organisation, subject)
      process.stdout.write(
        `${ended === 1 ? 'One session' : `${ended} sessions`} of ${whose} ended. Whoever may still sign in at the identity provider can do so.\n`,
      )
      return 0
    })
  },
}

/**
 * Names the person.
 * @throws SettingRefused when unknown, to tell a typing error from no open session
 */
async function formatSessionOwner(
  database: Queryable,
  organisation: string,
  subject: string | null,
) {
  if (subject === null) return 'everybody'
  const names = await listNamesOf(database, organisation, subject)
  if (names.length > 0) return names.map(escapeForTerminal).join(', ')
  throw new SettingRefused(
    `Nobody whom the identity provider calls "${escapeForTerminal(subject)}" has signed in for ${organisation}.`,
  )
}
