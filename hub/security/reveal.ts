import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { agentName, operator } from '../access-log/actor.ts'
import { isSame } from '../secret.ts'
import { sectorKey } from '../sector-key.ts'
import type { Services } from '../services.ts'
import { appendAccesses } from '../store/access-log.ts'
import type { StoredAlarm } from '../store/alarms.ts'
import { findKnownAgents, type KnownAgent } from '../store/security-looks.ts'

/** Whom an alarm is about: an agent, whoever administers the hub, or nobody that is known here. */
export type Revealed = KnownAgent | 'operator' | 'nobody'

/**
 * Tells whom an alarm is about: the one place where a digest of the access log becomes a person. It
 * takes the hub's secret and a reason, and is written into the log before it is told.
 */
export async function reveal(
  { database, clock, random, secret }: Pick<Services, 'database' | 'clock' | 'random' | 'secret'>,
  { organisation, alarm, sector, agent_key }: StoredAlarm,
  reason: string,
): Promise<Revealed> {
  const key = (text: string) => sectorKey(secret, organisation, sector ?? '', text)
  const isAbout = (text: string) => agent_key !== null && isSame(key(text), agent_key)
  const agents = await findKnownAgents(database, organisation)
  const agent = agents.find((one) => isAbout(agentName(one.agent)))
  const revealed = agent ?? (isAbout(operator) ? 'operator' : 'nobody')
  const now = clock()
  await appendAccesses(database, [
    {
      organisation,
      access: uuidv7(now.getTime(), random(10)),
      at: now,
      act: 'reveal',
      agent_key: key(operator),
      service: null,
      sector: sector ?? '',
      tool: null,
      purpose: 'security',
      level: 0,
      present: false,
      reason,
      subject_key: key(`alarm:${alarm}`),
      request_keys: [],
      outcome: revealed === 'nobody' ? 'nothing' : 'shown',
      regime: 'internal',
    },
  ])
  return revealed
}
