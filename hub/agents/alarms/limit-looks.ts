import { openAddingUp } from '../../feedback/intake/adding-up.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { sectorKey } from '../../requests/identifiers/sector-key.ts'
import { agentName } from '../access-log/actor.ts'
import { insertRefusalTrace, type TriedAct } from '../access-log/insert-traces.ts'
import type { NewAlarm } from './alarms-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'

/**
 * Rate limits of one agent's searches, in a minute and in an hour: above what a person can read.
 */
const mostPerMinute = 60
const mostPerHour = 1000

const oneMinute = 60_000

/** Longest delay before a refusal is counted in its alarm, in milliseconds. */
const patience = 10_000

/**
 * Counts one more search or act of an agent on a usager or a request, before the hub searches.
 * @throws Refusal `too_many_requests`
 */
export type CountLook = (bearer: Bearer, tried: TriedAct) => Promise<void>

declare module '../../platform/deps.ts' {
  interface Deps {
    countLook: CountLook
  }
}

/**
 * Limits the rate of each agent's searches. Each minute it logs the first refusal
 * and counts the others in the alarm. So a script can neither fill the log nor go unnoticed.
 */
export function limitLooks(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>,
  failed: (error: unknown) => void,
): { count: CountLook; flush(): Promise<void> } {
  const { clock, secret } = deps
  const minutes = openRateLimiter(clock, oneMinute, { name: 'looks_in_minute' })
  const hours = openRateLimiter(clock, 60 * oneMinute, { name: 'looks_in_hour' })
  const traces = openRateLimiter(clock, oneMinute, { name: 'refused_looks' })
  const alarms = openAddingUp<'times', NewAlarm & { times: number }>({
    keyOf: ({ organisation, sector, agent_key }) => [organisation, sector ?? '', agent_key ?? ''],
    numbers: ['times'],
    async write(rows) {
      for (const { times, ...alarm } of rows) await raiseAlarm(deps, alarm, times)
    },
    patience,
    failed,
  })

  async function count(bearer: Bearer, tried: TriedAct): Promise<void> {
    const { agent, rights } = bearer
    const { organisation } = rights
    const name = JSON.stringify([organisation, agent])
    const inHour = hours.take(name, mostPerHour)
    const inMinute = inHour > 0 ? 0 : minutes.take(name, mostPerMinute)
    const seconds = Math.max(inHour, inMinute)
    if (seconds === 0) return
    // A search refused by the limit of the minute doesn't count in the limit of the hour.
    if (inMinute > 0) hours.giveBack(name, mostPerHour)
    const sector = rights.sectors[0] ?? ''
    const agent_key = sectorKey(secret, organisation, sector, agentName(agent))
    alarms.add({ organisation, kind: 'many_looks', sector, source: null, agent_key, times: 1 })
    if (traces.take(name, 1) === 0) {
      const offer = await deps.getServiceDefinition(organisation)
      await insertRefusalTrace(deps.database, deps, bearer, offer, tried)
    }
    throw new Refusal('too_many_requests', [], { seconds })
  }

  return { count, flush: alarms.flush }
}
