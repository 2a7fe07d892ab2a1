import { type Rights, type Role, rights as rightsOf } from '#shared/contract/agents/agent.ts'
import { scopes } from '#shared/contract/agents/key.ts'
import type { Level, Purpose } from '#shared/contract/agents/purpose.ts'
import type { ProblemCode } from '#shared/contract/problem.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { allowedPurpose } from './allowed-purpose.ts'
import type { Endpoint } from './gate.ts'
import { type Asker, judge } from './judge.ts'
import { reachOf } from './reach.ts'

const roles: readonly Role[] = rightsOf.shape.role.unwrap().options
const levels: readonly Level[] = [0, 1, 2]

/** Every kind of caller: `other_key` has all scopes but the one the route requires. */
export type AskerName = 'nobody' | Role | 'key' | 'other_key'

/** Lists how a route refuses each kind of caller; `null` where it opens. */
export function judgeEndpoint({ declared }: Endpoint): Record<AskerName, ProblemCode | null> {
  const asked = 'scope' in declared ? declared.scope : null
  const person = (role: Role): Asker => ({ kind: 'person', rights: { role, sectors: [own] } })
  const others = scopes.filter((scope) => scope !== asked)
  return {
    nobody: judge(declared, { kind: 'nobody' }),
    agent: judge(declared, person('agent')),
    quality: judge(declared, person('quality')),
    admin: judge(declared, person('admin')),
    key: judge(declared, { kind: 'system', scopes }),
    other_key: judge(declared, { kind: 'system', scopes: others }),
  }
}

const own = 'own'
const services = [
  { service: 'theirs', sector: own },
  { service: 'beside', sector: own },
  { service: 'elsewhere', sector: 'other' },
] as const

/** How an agent relates to the request they search. */
interface Standing {
  sectors: readonly string[]
  /** Services the agent is limited to; all services of their sectors when absent. */
  held?: readonly string[]
  /** Service of the request. */
  service: (typeof services)[number]['service']
  present: boolean
}

/**
 * Requests in the agent's sector, of a service out of reach, in another sector; and an agent
 * without sector.
 */
const standings = {
  own: { sectors: [own], service: 'theirs', present: false },
  not_held: { sectors: [own], held: ['theirs'], service: 'beside', present: true },
  other: { sectors: [own], service: 'elsewhere', present: false },
  other_present: { sectors: [own], service: 'elsewhere', present: true },
  no_sector: { sectors: [], service: 'theirs', present: true },
} as const satisfies Record<string, Standing>

export type StandingName = keyof typeof standings

/** The outcome of a search: a refusal, nothing found, or the level shown. */
export type LookVerdict = ProblemCode | 'absent' | 'exists' | 'brief' | 'whole'

/** One search, and its outcome. */
export interface JudgedLook {
  role: Role
  standing: StandingName
  purpose: string
  level: Level
  verdict: LookVerdict
}

/** Lists every possible search with its outcome, by the rules of the search route. */
export function judgeLooks(endpoint: Endpoint, purposes: readonly Purpose[]): JudgedLook[] {
  return roles.flatMap((role) =>
    Object.entries(standings).flatMap(([name, standing]) =>
      purposes.flatMap(({ purpose }) =>
        levels.map((level) => ({
          role,
          standing: name as StandingName,
          purpose,
          level,
          verdict: judgeOne(endpoint, role, standing, { purposes, purpose, level }),
        })),
      ),
    ),
  )
}

function judgeOne(
  { declared }: Endpoint,
  role: Role,
  { sectors, held, service, present }: Standing,
  { purposes, ...asked }: { purposes: readonly Purpose[]; purpose: string; level: Level },
): LookVerdict {
  const rights: Rights = {
    organisation: own,
    role,
    sectors: [...sectors],
    ...(held && { services: [...held] }),
  }
  const refused = judge(declared, { kind: 'person', rights })
  if (refused) return refused
  const purpose = allowedPurpose({ purposes }, { rights }, asked)
  if (purpose instanceof Refusal) return purpose.code
  const reach = reachOf(rights, purpose, { present, level: asked.level }, services)
  const reached = reach.services.find((one) => one.service === service)
  if (!reached) return 'absent'
  if (asked.level === 0) return 'exists'
  return reached.whole ? 'whole' : 'brief'
}
