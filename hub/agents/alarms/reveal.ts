import { isSame } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { sectorKeys } from '../../requests/identifiers/sector-key.ts'
import { agentName, operator } from '../access-log/actor.ts'
import { insertTracesOf } from '../access-log/insert-traces.ts'
import type { StoredAlarm } from './alarms-sql.ts'
import { type KnownAgent, listKnownAgents } from './security-looks-sql.ts'

/** The person behind an alarm: an agent, an operator of the hub, or nobody the hub knows. */
export type Revealed = KnownAgent | 'operator' | 'nobody'

/**
 * Reveals the person behind an alarm: the only place that turns a digest of the access log into a
 * person. It needs the hub's secret and a reason, and writes to the log first.
 */
export async function reveal(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>,
  { organisation, alarm, sector, agent_key }: StoredAlarm,
  reason: string,
): Promise<Revealed> {
  const keys = (text: string) => sectorKeys(deps.secret, organisation, sector ?? '', text)
  const isAbout = (text: string) =>
    agent_key !== null && keys(text).some((key) => isSame(key, agent_key))
  const agents = await listKnownAgents(deps.database, organisation)
  const agent = agents.find((one) => isAbout(agentName(one.agent)))
  const revealed = agent ?? (isAbout(operator) ? 'operator' : 'nobody')
  await insertTracesOf(
    deps.database,
    deps,
    { actor: operator, organisation },
    {
      act: 'reveal',
      subject: `alarm:${alarm}`,
      purpose: 'security',
      level: 0,
      reason,
      outcome: revealed === 'nobody' ? 'nothing' : 'shown',
      sectors: [sector ?? ''],
      touched: [],
      exchanges: new Set(),
    },
  )
  return revealed
}
