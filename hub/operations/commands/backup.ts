import { formatNumber } from '../../integrations/import/progress.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { createBackupFile } from '../backup/backup-file.ts'
import { followTables } from '../backup/progress.ts'
import { writeTables } from '../backup/write-tables.ts'
import { abortOnSignal } from './abort-on-signal.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'
import { withKeptDatabase } from './with-kept-database.ts'

/** Backs up the whole hub into one file. */
export const backupCommand: Command = {
  name: 'backup',
  help: [['backup FILE', 'write all that is kept into a file, as it is at one instant']],
  async run({ words, environment }) {
    const [path, more] = readOptions(words, []).rest
    if (!path || more) throw new SettingRefused('Say which file to write: parvis backup FILE')
    await withKeptDatabase(environment, async (database) => {
      const file = await createBackupFile(path)
      const follow = followTables()
      try {
        const { at, rows, schema, size } = await abortOnSignal(
          'Stopped. Nothing was written.',
          file.abandon,
          async () => ({
            ...(await writeTables(database, file.put, follow)),
            size: await file.finish(),
          }),
        )
        process.stdout.write(
          `${path}: ${formatNumber(rows)} rows as they were at ${at}, schema ${schema}, ${formatNumber(size)} bytes.\n` +
            'The secret is not in it: keep a copy of that elsewhere.\n',
        )
      } catch (error) {
        await file.abandon()
        throw error
      } finally {
        follow.end()
      }
    })
    return 0
  },
}
