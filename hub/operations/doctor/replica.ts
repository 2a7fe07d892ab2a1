import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { findReplayPosition } from '../../platform/database/replication.ts'
import type { Examination } from './examination.ts'

/** Checks the read replica, if set: it answers, and follows this database. */
export const replicaExamination: Examination = {
  subject: 'replica',
  needs: 'database',
  async *examine({ database, settings, locale }) {
    if (settings.replicaUrl === null || database.kind === 'embedded') return
    const text = doctorText[locale].replica
    const replica = openPostgres(settings.replicaUrl, 1)
    try {
      const ahead = await findReplayPosition(database)
      const { of, follows, at } = await findReplayPosition(replica)
      if (!follows) yield { how: 'wrong', words: text.alone }
      else if (of !== ahead.of) yield { how: 'wrong', words: text.stranger }
      else {
        const behind = ahead.at > at ? String(ahead.at - at) : '0'
        yield { how: 'well', words: fill(text.follows, { behind }) }
      }
    } catch (error) {
      yield { how: 'wrong', words: fill(text.away, { message: (error as Error).message }) }
    } finally {
      await replica.close()
    }
  },
}
