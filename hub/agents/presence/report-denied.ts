import type { Deps } from '../../platform/deps.ts'
import { raiseAlarm } from '../alarms/raise-alarm.ts'
import { denyPresence } from './presence-sql.ts'

/**
 * Records that a usager was not there, and raises one alarm for each agent who said so. Denied
 * again, it raises none.
 * @param denied the request by its digests, one of the looks at it, and today
 */
export async function reportDenied(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  {
    organisation,
    keys,
    access,
    day,
  }: { organisation: string; keys: readonly string[]; access: string; day: string },
): Promise<void> {
  const looks = await denyPresence(deps.database, organisation, keys, access, day)
  const agents = new Map(looks.map((one) => [JSON.stringify([one.sector, one.agent_key]), one]))
  for (const { sector, agent_key } of agents.values())
    await raiseAlarm(deps, {
      ...{ organisation, kind: 'presence_denied', source: null },
      ...{ sector, agent_key },
    })
}
