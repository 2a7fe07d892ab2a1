import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import {
  insertCircumstance,
  listCircumstances,
  lockCircumstances,
} from '../../hub/reporting/circumstances/sql.ts'
import { oneDay, tenBytes } from '../valmont/chance.ts'
import { happenedBefore } from '../valmont/circumstances.ts'
import { author } from '../valmont/declared.ts'

/**
 * Inserts the circumstances before the first day, once. It writes to the database, because the API
 * dates entries today.
 */
export async function seedCircumstances(
  database: Database,
  organisation: string,
  firstDay: Date,
): Promise<void> {
  const random = seededRandom(11)
  await database.transaction(async (transaction) => {
    await lockCircumstances(transaction, organisation)
    if ((await listCircumstances(transaction, organisation)).length > 0) return
    for (const said of happenedBefore(firstDay)) {
      const at = new Date(Date.parse(`${said.from}T09:00:00Z`) + oneDay)
      const id = uuidv7(+at, tenBytes(random))
      await insertCircumstance(transaction, { organisation, id, said, stands: true, author, at })
    }
  })
}
