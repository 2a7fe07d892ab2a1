import { listAccounts } from '../../agents/accounts/accounts-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

const columns = ['organisation', 'name', 'e-mail', 'role', 'since']

/** Lists the accounts of this hub. */
export const accountListCommand: Command = {
  name: 'account list',
  help: [['account list', 'show who signs in at this hub itself']],
  async run({ words, environment }) {
    if (words.length > 0) throw new SettingRefused(`parvis account list takes no ${words[0]}.`)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const accounts = await listAccounts(database)
      const rows = accounts.map(({ organisation, name, email, role, opened_on }) => [
        organisation,
        name,
        email,
        role,
        opened_on ?? 'invited',
      ])
      process.stdout.write(
        rows.length > 0
          ? writeTable([columns, ...rows])
          : 'Nobody signs in at this hub itself. parvis setup opens it for an organisation.\n',
      )
    })
    return 0
  },
}
