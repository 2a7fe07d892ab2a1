import { usagerLocales } from '#shared/text/usager-locale.ts'
import { insertConfiguration } from '../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from './declare-town.ts'
import { freePort } from './free-port.ts'
import { startServe } from './product.ts'
import { newDatabase } from './stores.ts'
import { town, townConfiguration } from './town.ts'

/** A hub of the built product that invites in every language, with its database. */
export interface InvitingHub {
  origin: string
  database: Database
  /** Returns a new ticket. */
  gives(change?: { service?: string }): Promise<string>
  /** Returns the address of a new invitation. */
  invites(): Promise<string>
  stop(): Promise<void>
}

/** Starts it, with the test town. @param origins of the pages of its site */
export async function startInviting(origins?: readonly string[]): Promise<InvitingHub> {
  const url = await newDatabase()
  const database = openPostgres(url)
  await migrate(database)
  await declareTown(database, origins)
  const { organisation, site } = town
  const content = { ...townConfiguration, languages: [...usagerLocales] }
  await insertConfiguration(database, organisation, site, content)
  const hub = await startServe({ DATABASE_URL: url }, await freePort())
  const origin = hub.at('hub')
  const gives: InvitingHub['gives'] = async (change = {}) => {
    const answer = await fetch(`${origin}/v1/invitations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ service: 'etat-civil', ...change }),
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    const { ticket } = (await answer.json()) as { ticket: string }
    return ticket
  }
  return {
    origin,
    database,
    gives,
    invites: async () => `${origin}/a/${(await gives()).replaceAll('-', '')}`,
    async stop() {
      await hub.stop()
      await database.close()
    },
  }
}
