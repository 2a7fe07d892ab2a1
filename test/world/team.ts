import type { BeliefsAsked, BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { TownAgent } from './agents.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** Agents who work for one service of the town. */
export function teamOf(service: string, size: number): TownAgent[] {
  const { organisation } = town
  return Array.from({ length: size }, (_, nth) => ({
    name: `Agent ${nth + 1} ${service}`,
    rights: { organisation, service, sectors: [service], role: 'agent' },
  }))
}

/** Everybody of a team signs in, as on any morning. */
export async function signInAll(hub: TestHub, team: readonly TownAgent[]): Promise<void> {
  for (const agent of team) await hub.as(agent, 'GET', '/v1/agent')
}

/** What an agent is asked now; `null` where nothing is. */
export async function askedOf(hub: TestHub, agent: TownAgent): Promise<BeliefsAsked['asked']> {
  return ((await hub.as(agent, 'GET', '/v1/beliefs')).json() as BeliefsAsked).asked
}

/** Answers to what was asked, in the order of the questions. */
export function answersTo(
  asked: BeliefsAsked['asked'],
  values: readonly (number | 'dont_know')[],
): BeliefsSent {
  if (!asked) throw new Error('Nothing is asked')
  const { period, instrument, version, questions } = asked
  const answers = values.map((value, at) => ({ item: questions[at]?.item ?? '', value }))
  return { period, instrument, version, answers }
}

/** A whole team answers, each the three values they believe. */
export async function answerAll(
  hub: TestHub,
  team: readonly TownAgent[],
  values: readonly (readonly (number | 'dont_know')[])[],
): Promise<void> {
  await signInAll(hub, team)
  for (const [at, agent] of team.entries()) {
    const body = answersTo(await askedOf(hub, agent), values[at] ?? [])
    await hub.as(agent, 'POST', '/v1/beliefs', body)
  }
}
