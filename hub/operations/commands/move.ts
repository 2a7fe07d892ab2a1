import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatNumber } from '../../integrations/import/progress.ts'
import { findSecret } from '../../platform/crypto/secret.ts'
import { openEmbedded } from '../../platform/database/embedded.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readSettings } from '../../settings/settings.ts'
import { moveTables } from '../backup/move.ts'
import { followTables } from '../backup/progress.ts'
import { BackupRefused } from '../backup/refused.ts'
import { abortOnSignal } from './abort-on-signal.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'

/** Moves an embedded database to a PostgreSQL server. */
export const moveCommand: Command = {
  name: 'move',
  help: [['move', 'bring all that is in the folder of PARVIS_DATA to the empty DATABASE_URL']],
  async run({ words, environment }) {
    refuseFlags(words)
    const { databaseUrl, data, secret } = readSettings(environment)
    if (!databaseUrl)
      throw new SettingRefused('Set DATABASE_URL to the empty database that all is to be moved to.')
    if (!existsSync(join(data, 'postgres')))
      throw new BackupRefused(`There is no database in ${data}. Set PARVIS_DATA to its folder.`)
    const from = await openEmbedded(data)
    const to = openPostgres(databaseUrl, undefined, undefined, null)
    const follow = followTables()
    try {
      const { rows, tables } = await abortOnSignal(
        `Stopped. Nothing was moved, and ${data} is as it was.`,
        () => {},
        () => moveTables(from, to, findSecret(secret, data), follow),
      )
      follow.end()
      process.stdout.write(
        `Moved ${formatNumber(rows)} rows of ${tables.length} tables, each compared. ${data} is as it was.\n${formatSecretPlace(secret, data)}\n`,
      )
    } finally {
      await to.close()
      await from.close()
    }
    return 0
  },
}

function formatSecretPlace(secret: string | null, folder: string): string {
  if (secret !== null) return 'Every hub on this server needs the same PARVIS_SECRET.'
  return `The secret stays in ${join(folder, 'secret')}: every hub on this server needs it, in PARVIS_SECRET or in the folder of its PARVIS_DATA.`
}
