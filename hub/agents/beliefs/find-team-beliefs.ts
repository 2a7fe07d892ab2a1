import { periodOf } from '#shared/calendar/period.ts'
import type { AskedNow } from '#shared/contract/agents/belief.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { digestsUnder, digestUnder } from '../../platform/crypto/digests.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { questionsOf } from './questions.ts'
import { countTeam, isMarked } from './sql.ts'

/** The hub asks a team only from this many agents. */
const fewestInTeam = 5

/** An agent counts in a team when they signed in this recently, in milliseconds: 90 days. */
const ofLate = 90 * 24 * 3600_000

/** The questions a team gets now, and the mark of an agent who answered. */
export interface TeamBeliefs {
  asked: AskedNow
  mark: string
  /** The same by each generation of the root. */
  marks: readonly string[]
  /** The agent answered this quarter, or declined. */
  isDone: boolean
}

/**
 * Finds the questions for the team of an agent.
 * @returns `null` for an agent without a service, a team too small, and an instrument without
 *   expectation questions
 */
export async function findTeamBeliefs(
  { database, clock, secret }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  bearer: Bearer,
): Promise<TeamBeliefs | null> {
  const { organisation, service: own } = bearer.rights
  const { zone, services } = await ownOrganisation(database, bearer)
  const service = services.find((one) => one.service === own)
  if (!service) return null
  const now = clock()
  const team = { organisation, service: service.service }
  const [size, instrument] = await Promise.all([
    countTeam(database, team, new Date(now.getTime() - ofLate)),
    newestInstrument(database, organisation),
  ])
  const period = periodOf(dayIn(zone, now), 'quarter')
  const questions = instrument && questionsOf(instrument, period)
  if (size < fewestInTeam || !questions) return null
  const marks = marksOf(secret, bearer, period)
  return {
    asked: {
      period,
      service: { service: service.service, name: service.name },
      instrument: instrument.id,
      version: instrument.version,
      questions,
    },
    ...marks,
    isDone: await isMarked(database, { organisation, period, marks: marks.marks }),
  }
}

/** Returns the mark of an agent who is done with a quarter, whatever service they move to. */
function marksOf(secret: Deps['secret'], { agent, rights }: Bearer, period: string) {
  const use = useOfBeliefs(rights.organisation)
  const said = JSON.stringify([agent, period])
  return { mark: digestUnder(secret, use, said), marks: digestsUnder(secret, use, said) }
}

/** Returns the use of the key of these marks. */
export const useOfBeliefs = (organisation: string) => ['belief', organisation]
