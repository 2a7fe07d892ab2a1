import { periodOf } from '#shared/calendar/period.ts'
import type { AskedNow } from '#shared/contract/agents/belief.ts'
import { newestInstrument } from '../../catalogue/instruments/newest-instrument.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { deriveKey, keyedDigest } from '../../platform/crypto/secret.ts'
import type { Services } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { questionsOf } from './questions.ts'
import { countTeam, isMarked } from './sql.ts'

/** Fewer than this work for a service, and none of them is asked. */
const fewestInTeam = 5

/** How long ago who is of a team has signed in at most, in milliseconds: 90 days. */
const ofLate = 90 * 24 * 3600_000

/** What is asked of a team now, and the mark that one of it answered. */
export interface TeamBeliefs {
  asked: AskedNow
  mark: string
  /** They answered this quarter, or would rather not. */
  isDone: boolean
}

/**
 * What is asked now of the team somebody works in.
 * @returns `null` for who works for no service, for a team that is too small, and where usagers are
 * not asked what they expect
 */
export async function findTeamBeliefs(
  { database, clock, secret }: Pick<Services, 'database' | 'clock' | 'secret'>,
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
  const mark = markOf(secret, bearer, period)
  return {
    asked: {
      period,
      service: { service: service.service, name: service.name },
      instrument: instrument.id,
      version: instrument.version,
      questions,
    },
    mark,
    isDone: await isMarked(database, { organisation, period, mark }),
  }
}

/** Says of somebody that they are done with a quarter, whichever service they work for by then. */
function markOf(secret: Services['secret'], { agent, rights }: Bearer, period: string): string {
  const key = deriveKey(secret, 'belief', rights.organisation)
  return keyedDigest(key, JSON.stringify([agent, period]))
}
