import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { servePages } from '../world/asking.ts'
import { declareTown } from '../world/declare-town.ts'
import { freePort } from '../world/free-port.ts'
import { startServe } from '../world/product.ts'
import { town } from '../world/town.ts'
import { findKept, type Kept } from './kept.ts'

/** A town whose hub may be killed at any moment, on a database that stays. */
export interface Town {
  hub: string
  /** Address of a page with the form, that reaches the hub through a line, about a place. */
  page(through: string, place: string): string
  /** Resolves once the hub answers. */
  isUp(): Promise<void>
  /** Kills the hub as a power button does, and starts it again. */
  killHub(): Promise<void>
  kept(): Promise<Map<string, Kept>>
  close(): Promise<void>
}

/** @param url address of an empty PostgreSQL database */
export async function openTown(url: string): Promise<Town> {
  const [hubPort, pagePort] = [await freePort(), await freePort()]
  const origin = `http://127.0.0.1:${pagePort}`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database, [origin])
  const start = () => startServe({ DATABASE_URL: url }, hubPort)
  let hub = await start()
  const pages = servePages(hub.at('hub'))
  await new Promise<void>((resolve) => pages.listen(pagePort, '127.0.0.1', resolve))
  let rising = Promise.resolve()
  return {
    hub: hub.at('hub'),
    page: (through, place) =>
      `${origin}/${town.site}?${new URLSearchParams({ service: 'etat-civil', through, place })}`,
    isUp: () => rising,
    async killHub() {
      rising = rising.then(async () => {
        await hub.kill()
        hub = await start()
      })
      await rising
    },
    kept: () => findKept(database),
    async close() {
      pages.closeAllConnections()
      pages.close()
      await hub.stop()
      await database.close()
    },
  }
}
