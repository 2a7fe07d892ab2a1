import type { Rights } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'
import { upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import type { Secret } from '../../../hub/platform/crypto/secret.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { type TownAgent, tokenOf, townAgents } from '../../world/agents.ts'
import { declareTown } from '../../world/declare-town.ts'
import { declareWritten } from '../../world/declare-written.ts'
import { town } from '../../world/town.ts'
import { countersService } from './counters-service.ts'
import type { Known } from './known.ts'

/** Everybody's rights in the town, whatever was done to them before. */
const rights: Omit<Rights, 'role'> = {
  organisation: town.organisation,
  sectors: ['etat-civil', 'voirie'],
}

/** A key with one scope alone. */
const keyWith = (scope: Scope) => `parvis_seul${scope}_0123456789abcdefghijklmnop`

/** Who may ask, and with what they are let in. */
export type LetIn = Pick<
  Known,
  | 'agent'
  | 'quality'
  | 'admin'
  | 'leaving'
  | 'neighbour'
  | 'key'
  | 'requestsKey'
  | 'proofsKey'
  | 'importKey'
  | 'eventsKey'
>

/** Declares the town anew, as if nobody had changed anything, and lets everybody in. */
export async function openTown(database: Database, secret: Secret, now: Date): Promise<LetIn> {
  await declareTown(database)
  await upsertService(database, town.organisation, countersService)
  const scoped = async (scope: Scope) => {
    await declareWritten(database, town.organisation, keyWith(scope), town.source, [scope])
    return keyWith(scope)
  }
  const token = (agent: TownAgent) =>
    // A whole run on a slow machine ends before their tokens do.
    tokenOf(database, secret, agent, now, { expires: Math.floor(now.getTime() / 1000) + 3600 })
  const { claire, quality, admin } = townAgents
  return {
    agent: await token({ ...claire, rights: { ...rights, role: 'agent' } }),
    quality: await token({ ...quality, rights: { ...rights, role: 'quality' } }),
    admin: await token({ ...admin, rights: { ...rights, role: 'admin' } }),
    leaving: await token({ name: 'Léa', rights: { ...rights, role: 'agent' } }),
    neighbour: await token({
      name: 'Karim',
      rights: { ...rights, sectors: ['voirie'], role: 'agent' },
    }),
    key: town.key,
    requestsKey: await scoped('requests'),
    proofsKey: await scoped('proofs'),
    importKey: await scoped('import'),
    eventsKey: await scoped('events'),
  }
}
