import type { FollowUp, FollowUps } from '#shared/contract/agents/follow-up.ts'
import { followUpPurpose } from '#shared/contract/agents/purpose.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { requestName } from '../../requests/identifiers/sector-key.ts'
import { insertTraces, type TriedAct } from '../access-log/insert-traces.ts'
import { reachOf } from '../authorisation/reach.ts'
import { followUpKeys } from './follow-up-key.ts'
import { countDueFollowUps, listFollowUps, type StoredFollowUp } from './follow-ups-sql.ts'

type FollowDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'getServiceDefinition'>

/** Most follow-ups in one answer. */
const most = 200

/** The list as its log entry says it: dates of requests, and nobody's identifier was searched. */
export const triedList: TriedAct = {
  act: 'follow_up',
  subject: 'follow-ups',
  purpose: followUpPurpose,
  level: 1,
}

/** Lists what waits for an agent, and logs it before it returns: the usagers may ask who looked. */
export async function readFollowUps(deps: FollowDeps, bearer: Bearer): Promise<FollowUps> {
  const { asked, offer } = await openAsked(deps, bearer)
  const found = await listFollowUps(deps.database, asked, { zone: offer.zone, most: most + 1 })
  const shown = found.slice(0, most)
  const services = new Map(offer.services.map((one) => [one.service, one]))
  const follow_ups = shown.flatMap((one): FollowUp[] => {
    const service = services.get(one.service)
    return service ? [describeFollowUp(one, service.name, asked.today)] : []
  })
  const touched = new Map(
    shown.map(({ source, reference, service }) => [
      requestName({ source, reference }),
      { source, reference, sector: services.get(service)?.sector ?? '' },
    ]),
  )
  await insertTraces(deps.database, deps, bearer, {
    ...triedList,
    outcome: shown.length > 0 ? 'shown' : 'nothing',
    sectors: bearer.rights.sectors,
    touched: [...touched.values()],
    exchanges: offer.exchanges,
  })
  const { today } = asked
  return { today, follow_ups, ...(found.length > most && { more: true as const }) }
}

/** Counts what is due today or overdue for an agent. A number shows nothing of a usager. */
export async function countDue(deps: FollowDeps, bearer: Bearer): Promise<number> {
  return countDueFollowUps(deps.database, (await openAsked(deps, bearer)).asked)
}

async function openAsked(deps: FollowDeps, bearer: Bearer) {
  const { rights } = bearer
  const offer = await deps.getServiceDefinition(rights.organisation)
  const reach = reachOf(rights, { across: false }, { level: 1 }, offer.services)
  const today = dayIn(offer.zone, deps.clock())
  return { asked: { reach, agent_keys: followUpKeys(deps, bearer), today }, offer }
}

function describeFollowUp(
  { kind, about, reply, service, ...one }: StoredFollowUp,
  name: FollowUp['service']['name'],
  today: string,
): FollowUp {
  const common = { ...one, service: { service, name }, overdue: one.due_on < today }
  if (kind === 'contact') return { kind, about: about ?? 'other', ...common }
  if (kind === 'reply') return { kind, reply: reply ?? 'reply', ...common }
  return { kind, ...common }
}
