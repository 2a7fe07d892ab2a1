import type {
  AgentProofAsked,
  AgentStep,
  AgentStepKind,
} from '#shared/contract/agents/agent-proof.ts'
import type { ContactAsked } from '#shared/contract/agents/contact.ts'
import { type TownAgent, townAgents } from './agents.ts'
import { newId } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** A step without its id. */
type Untold = AgentStep extends infer Step
  ? Step extends unknown
    ? Omit<Step, 'id'>
    : never
  : never

/** Every kind of step, as an agent may tell it in French. */
export const agentSteps = {
  message: { kind: 'message', text: 'Votre photo est conforme, merci.' },
  waiting_usager: {
    kind: 'waiting_usager',
    missing: 'Un justificatif de domicile',
    by: '2026-12-03T17:00',
    how: 'Apportez-le à l’accueil.',
  },
  assigned: { kind: 'assigned', team: 'Équipe des titres' },
  promised: { kind: 'promised', window: { from: '2026-12-08T14:00', to: '2026-12-08T15:30' } },
  on_the_way: { kind: 'on_the_way', who: 'Awa et Paul', arrival: '2026-11-24T14:30' },
  arrived: { kind: 'arrived', text: 'Nous sommes devant chez vous.' },
  late: {
    kind: 'late',
    why: 'L’imprimerie a pris du retard.',
    window: { from: '2026-12-08T08:00', to: '2026-12-22T18:00' },
  },
  decided: { kind: 'decided' },
  done: { kind: 'done', text: 'Tout est fini.' },
} as const satisfies { [Kind in AgentStepKind]: Untold & { kind: Kind } }

/** A step of a request as an agent tells it, with an id of its own unless it has one. */
export const tells = (
  reference: string,
  step: Untold & { id?: string },
  change: Partial<AgentProofAsked> = {},
): AgentProofAsked => ({
  request: { source: town.source, reference },
  purpose: 'instruct',
  written_in: 'fr',
  step: { id: newId(), ...step } as AgentStep,
  ...change,
})

/** Sends it, or its preview. */
export const sends = (
  hub: TestHub,
  asked: object,
  path: '/v1/proofs' | '/v1/proofs/preview' = '/v1/proofs',
  agent: TownAgent = townAgents.claire,
  locale = 'fr',
) => hub.as(agent, 'POST', `${path}?locale=${locale}`, asked)

/** A contact about a request, changed as the test wants. */
export const spoke = (reference: string, change: Partial<ContactAsked> = {}): ContactAsked => ({
  contact: newId(),
  request: { source: town.source, reference },
  purpose: 'inform',
  channel: 'telephone',
  by: 'usager',
  about: 'progress',
  outcome: 'answered',
  ...change,
})

/** Lists the log entries of some acts, in order. */
export const tracesOf = (hub: TestHub, ...acts: string[]) =>
  hub.database.query<{ act: string; outcome: string; sector: string; purpose: string; n: number }>(
    `select act, outcome, sector, purpose, cardinality(request_keys) as n from access_log.access
     where act in (select jsonb_array_elements_text($1::jsonb)) order by access`,
    [JSON.stringify(acts)],
  )

/** Counts the rows of each table of requests, and pending messages. */
export async function countRows(hub: TestHub): Promise<Record<string, number>> {
  const tables = ['proof', 'promise', 'request_state', 'event', 'delivery', 'contact', 'job']
  const counts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await hub.database.query<{ n: number }>(
        `select count(*)::int as n from ${table}`,
      )
      return [table, row?.n ?? 0] as const
    }),
  )
  return Object.fromEntries(counts)
}
