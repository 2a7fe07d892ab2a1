import { feedbackColumns } from '../../../hub/feedback/answers/feedback-columns.ts'
import { foldEach } from '../../../hub/feedback/part-log/fold-organisation.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../world/declare-town.ts'
import { freePort } from '../../world/free-port.ts'
import { openLine } from '../../world/line.ts'
import { startPostgres } from '../../world/postgres-cluster.ts'
import { startServe } from '../../world/product.ts'
import { town } from '../../world/town.ts'
import type { Collector } from './collector.ts'

/** A real hub, as a process on an origin of its own, for the site at another. */
export async function openHubCollector(site: string): Promise<Collector> {
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database, [site])
  const hub = await startServe({ DATABASE_URL: url }, await freePort())
  const line = await openLine(hub.at('hub'))
  return {
    address: hub.at('hub'),
    cuttable: line.address,
    setDown(isDown) {
      line.weather = isDown ? 'down' : 'clear'
    },
    async count(mark) {
      await foldEach(database)
      const rows = await database.query<{ comment: string | null }>(
        `select ${feedbackColumns} from feedback f where f.organisation = $1`,
        [town.organisation],
      )
      return rows.filter(({ comment }) => comment?.includes(mark)).length
    },
    async close() {
      await line.close()
      await hub.stop()
      await database.close()
      await postgres.stop()
    },
  }
}
