import assert from 'node:assert/strict'
import {
  invitationCoverage,
  type ServiceInvitations,
} from '#shared/contract/reporting/invitations.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { upsertService } from '../../hub/catalogue/sites/declare-sql.ts'
import { closeInvitations } from '../../hub/invitations/close-invitations.ts'
import { townAgents } from './agents.ts'
import { feedback } from './feedback.ts'
import type { TestHub } from './hub.ts'
import { serve, ticketsOf } from './served.ts'
import { town, townServices } from './town.ts'

/** What silence depends on: what the register knows, or satisfaction itself. */
type Silence = 'facts' | 'satisfaction'

/** A service whose every request is known, as no hub knows it. */
export interface KnownService {
  service: string
  silence: Silence
  /** Share of the satisfied among all who were served. */
  truth: number
  /** The same among those who were invited and are silent. */
  silent: number
  told: ServiceInvitations
}

/** How many, and how they are drawn. */
export interface SilentTown {
  /** Services of each kind of silence. */
  services: Readonly<Record<Silence, number>>
  /** Requests of each service, over two months. */
  requests: number
  /** Probability of the draw in each month: that of a service changes between them. */
  probabilities: readonly [number, number]
  seed: number
}

/** What services with silence of satisfaction commit to; with the usual margin, 70 % meet it. */
const commitment = 0.75
const promised = 0.7

const months = ['2026-08', '2026-09'] as const

/** A person served, with what the register knows, and what they think. */
interface Person {
  reference: string
  service: string
  territory: string
  channel: string
  isKept: boolean
  outcome: string
  isSatisfied: boolean
  answers: boolean
}

/**
 * Lives two months of a town through its API: requests end, their usagers are drawn, some answer
 * with their ticket, the months close.
 */
export async function liveSilence(
  hub: TestHub,
  { services, requests, probabilities, seed }: SilentTown,
): Promise<KnownService[]> {
  const random = seededRandom(seed)
  const known = (['facts', 'satisfaction'] as const).flatMap((silence) =>
    Array.from({ length: services[silence] }, (_, nth) => ({
      service: `${silence}-${nth}`,
      silence,
      usual: silence === 'facts' ? 0.5 + 0.4 * random() : 0.68 + 0.06 * random(),
      people: [] as Person[],
    })),
  )
  const [model] = townServices
  if (!model) throw new Error('The town of the tests has services')
  for (const [at, month] of months.entries()) {
    hub.clock.now = new Date(`${month}-12T10:00:00Z`)
    const probability = probabilities[at] ?? 1
    for (const { service, people, silence, usual } of known) {
      const invitations = { probability, rest_days: 0 }
      await upsertService(hub.database, town.organisation, { ...model, service, invitations })
      for (let nth = 0; nth < requests / months.length; nth += 1) {
        const person = draw(random, silence, usual)
        people.push({ ...person, service, reference: `${service}-${month}-${nth}` })
      }
    }
    const served = known.flatMap(({ people }) => people.slice(-requests / months.length))
    await serve(
      hub,
      served.map(({ isSatisfied: _, answers: __, ...request }) => request),
    )
    await answerAll(hub, served)
  }
  for (const { service, silence } of known)
    if (silence === 'satisfaction') await commit(hub, service)
  const tickets = await ticketsOf(hub)
  hub.clock.now = new Date('2026-10-12T10:00:00Z')
  for (const month of months)
    await hub.database.transaction((transaction) =>
      closeInvitations(transaction, town.organisation, month, hub.secret),
    )
  const read = await hub.as(townAgents.quality, 'GET', '/v1/invitations?period=2026-Q3')
  assert.equal(read.statusCode, 200, read.body)
  const all = invitationCoverage.parse(read.json()).services
  const shareOf = (people: readonly Person[]) =>
    people.filter(({ isSatisfied }) => isSatisfied).length / people.length
  return known.flatMap(({ service, silence, people }) => {
    const told = all.find((one) => one.service === service)
    assert.ok(told)
    const invited = people.filter(({ reference }) => tickets.has(reference))
    const silent = shareOf(invited.filter(({ answers }) => !answers))
    return [{ service, silence, truth: shareOf(people), silent, told }]
  })
}

async function commit(hub: TestHub, service: string): Promise<void> {
  const declared = { kind: 'commitment', value: commitment }
  const body = { service, declared, basis: 'Délibération n° 12 du 3 mars 2026' }
  const sent = await hub.as(townAgents.quality, 'POST', '/v1/declarations', body)
  assert.equal(sent.statusCode, 201, sent.body)
}

/** Draws a person: who was refused or waited is less satisfied; who answers follows the silence. */
function draw(
  random: () => number,
  silence: Silence,
  usual: number,
): Omit<Person, 'service' | 'reference'> {
  const chance = (p: number) => random() < p
  const territory = chance(0.5) ? '01' : chance(0.6) ? '02' : '03'
  const channel = chance(0.6) ? 'web' : chance(0.7) ? 'counter' : 'telephone'
  const isKept = chance(territory === '03' ? 0.5 : 0.8)
  const outcome = chance(0.7) ? 'granted' : chance(0.4) ? 'partly' : 'refused'
  const known = { territory, channel, isKept, outcome }
  if (silence === 'satisfaction') {
    const isSatisfied = chance(usual)
    return { ...known, isSatisfied, answers: chance(isSatisfied ? 0.55 : 0.25) }
  }
  const lived =
    (territory === '03' ? -0.1 : 0) +
    (outcome === 'refused' ? -0.4 : outcome === 'partly' ? -0.15 : 0.05) +
    (isKept ? 0.05 : -0.15)
  const willing =
    (territory === '01' ? 0.45 : territory === '02' ? 0.3 : 0.25) +
    (channel === 'web' ? 0.1 : -0.1) +
    (outcome === 'refused' ? -0.15 : 0.05)
  return {
    ...known,
    isSatisfied: chance(Math.min(0.98, Math.max(0.02, usual + lived))),
    answers: chance(Math.max(0.05, willing)),
  }
}

/** Answers under way at a time: fewer than one address may try tickets. */
const atOnce = 50

/** Answers for those who were invited and are not silent, many at a time. */
async function answerAll(hub: TestHub, served: readonly Person[]): Promise<void> {
  const tickets = await ticketsOf(hub)
  const parts = served.flatMap(({ reference, service, answers, isSatisfied }) => {
    const ticket = tickets.get(reference)
    if (ticket === undefined || !answers) return []
    const overall = isSatisfied ? 4 : 2
    return [feedback({ ticket, service, item: undefined, answers: { overall } })]
  })
  for (let at = 0; at < parts.length; at += atOnce) {
    const sent = await Promise.all(parts.slice(at, at + atOnce).map((part) => hub.answer(part)))
    for (const { statusCode, body } of sent) assert.equal(statusCode, 201, body)
  }
}

/** How often intervals hold the truth, and what became of wrong conclusions. */
export interface SilenceFigures {
  /** Services with an estimate, of those whose silence depends on what the register knows. */
  services: number
  weighted: number
  raw: number
  /** Services said to meet what they do not, where silence depends on satisfaction. */
  wrong: number
  /** Those among them that the silent differ by more than the tipping point told. */
  warned: number
}

/** Counts how often intervals hold the truth, and how often the tipping point warns. */
export function countSilence(known: readonly KnownService[]): SilenceFigures {
  const holds = (interval: { low: number; high: number }, truth: number) =>
    interval.low <= truth && truth <= interval.high
  const estimated = known.flatMap(({ silence, truth, told: { estimate, share } }) =>
    silence === 'facts' && estimate.told === 'share' && share.told === 'share'
      ? [{ weighted: holds(estimate, truth), raw: holds(share, truth) }]
      : [],
  )
  const wrong = known.flatMap(({ silence, truth, silent, told: { conclusion, estimate } }) =>
    silence === 'satisfaction' &&
    conclusion.told === 'conclusion' &&
    conclusion.way === 'above' &&
    truth <= promised &&
    estimate.told === 'share'
      ? [{ tips: conclusion.tips, differ: estimate.estimate - silent }]
      : [],
  )
  return {
    services: estimated.length,
    weighted: estimated.filter(({ weighted }) => weighted).length,
    raw: estimated.filter(({ raw }) => raw).length,
    wrong: wrong.length,
    warned: wrong.filter(({ tips, differ }) => tips !== null && tips <= differ).length,
  }
}
