import { migrate } from '../../migrations/migrate.ts'
import type { Command } from './command.ts'
import { refuseFlags } from './flags.ts'
import { withDatabase } from './with-database.ts'

/** Migrates the schema to this release. */
export const migrateCommand: Command = {
  name: 'migrate',
  help: [
    ['migrate', 'bring the schema up to this release: of DATABASE_URL, or else of PARVIS_DATA'],
  ],
  async run({ words, environment }) {
    refuseFlags(words)
    await withDatabase(environment, async (database) => {
      const applied = await migrate(database)
      process.stdout.write(
        applied.length ? `Applied: ${applied.join(', ')}.\n` : 'The schema is up to date.\n',
      )
    })
    return 0
  },
}
