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

/** Everybody a route is judged for: `other_key` is good for all but what the route asks for. */
export type AskerName = 'nobody' | Role | 'key' | 'other_key'

/** How each asker is refused by a route, or `null` for whom it opens to. */
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

/** Where somebody stands to the request they look for. */
interface Standing {
  sectors: readonly string[]
  /** Services they are held to; all of their sectors when not said. */
  held?: readonly string[]
  /** Service of the request. */
  service: (typeof services)[number]['service']
  present: boolean
}

/** A request of their sector; of a service they are not held to; of another sector; and without one. */
const standings = {
  own: { sectors: [own], service: 'theirs', present: false },
  not_held: { sectors: [own], held: ['theirs'], service: 'beside', present: true },
  other: { sectors: [own], service: 'elsewhere', present: false },
  other_present: { sectors: [own], service: 'elsewhere', present: true },
  no_sector: { sectors: [], service: 'theirs', present: true },
} as const satisfies Record<string, Standing>

export type StandingName = keyof typeof standings

/** What a look comes to: refused, the answer that there is nothing, or how much is shown. */
export type LookVerdict = ProblemCode | 'absent' | 'exists' | 'brief' | 'whole'

/** One look, and what it comes to. */
export interface JudgedLook {
  role: Role
  standing: StandingName
  purpose: string
  level: Level
  verdict: LookVerdict
}

/** Every look there is, judged by what the route of looks asks. */
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
  const purpose = allowedPurpose({ purposes }, { agent: role, rights }, asked)
  if (purpose instanceof Refusal) return purpose.code
  const reach = reachOf(rights, purpose, { present, level: asked.level }, services)
  const reached = reach.services.find((one) => one.service === service)
  if (!reached) return 'absent'
  if (asked.level === 0) return 'exists'
  return reached.whole ? 'whole' : 'brief'
}
