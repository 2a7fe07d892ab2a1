import { migrate } from '../../migrations/migrate.ts'
import { tablesOfWords, vacuumTables } from '../../platform/database/vacuum-tables.ts'
import { type Purged, purge } from '../retention/purge.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withDatabase } from './with-database.ts'

/** Deletes data past its retention period. */
export const purgeCommand: Command = {
  name: 'purge',
  help: [['purge', 'delete what is past its time, as a hub does each day']],
  async run({ words, environment }) {
    refuseFlags(words)
    await withDatabase(environment, async (database) => {
      await migrate(database)
      const progress = (soFar: Purged) => process.stderr.write(`So far: ${formatPurged(soFar)}\n`)
      const purged = await purge(database, new Date(), { progress })
      await vacuumTables(database, tablesOfWords)
      process.stdout.write(`Deleted: ${formatPurged(purged)} What was counted stays counted.\n`)
    })
    return 0
  },
}

function formatPurged(purged: Purged): string {
  const { comments, feedback, handovers, drafts, erased, events, callbacks, addresses } = purged
  return `comments ${comments}, feedback ${feedback}, hand-overs ${handovers}, drafts ${drafts}, deleted receipts ${erased}, events ${events}, numbers to call ${callbacks}, requests whose usager’s addresses were kept ${addresses}.`
}
