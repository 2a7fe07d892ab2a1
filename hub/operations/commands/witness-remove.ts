import { deleteCosignatures } from '../../agents/access-log/witness/cosignatures-sql.ts'
import { removeWatchedLog } from '../../agents/access-log/witness/watched-logs-sql.ts'
import { deleteWitness } from '../../agents/access-log/witness/witnesses-sql.ts'
import { migrate } from '../../migrations/migrate.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withDatabase } from './with-database.ts'

/** Ends what a witness does for this hub, or this hub for a log. */
export const witnessRemoveCommand: Command = {
  name: 'witness remove',
  help: [
    ['witness remove NAME', 'ask this witness no more, or witness this log no more'],
    [
      'witness remove NAME --forget',
      'forget also which head of the log was seen: only when its hub lost the newest seals',
    ],
  ],
  async run({ words, environment }) {
    refuseFlags(words, ['--forget'])
    const forgets = words.includes('--forget')
    const [name, ...more] = words.filter((word) => word !== '--forget')
    if (!name || more.length > 0)
      throw new SettingRefused('Name one witness or log, as parvis witness list does.')
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const isWitness =
        !forgets &&
        (await database.transaction(async (transaction) => {
          await deleteCosignatures(transaction, name)
          return deleteWitness(transaction, name)
        }))
      const isLog = await removeWatchedLog(database, name, forgets)
      if (!isWitness && !isLog)
        throw new SettingRefused(
          `"${escapeForTerminal(name)}" is no witness of this hub, and no log that it witnesses.`,
        )
      process.stdout.write(
        isWitness
          ? `${name} is sent nothing any more. What it cosigned is removed.\n`
          : `This hub is no witness of ${name} any more.\n`,
      )
    })
    return 0
  },
}
