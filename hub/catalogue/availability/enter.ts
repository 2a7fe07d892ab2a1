import type { OfferFact, OfferTaken } from '#shared/contract/catalogue/offer.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { countFact, type FactContext, placeOf, type WrongFact } from './count-fact.ts'
import { type FactFault, formatFactFault } from './fault.ts'
import { type CountedFact, lockOffers, upsertOfferFacts, upsertOfferWays } from './offers-sql.ts'
import { FileRefused, readFile } from './read-file.ts'

type EnterDeps = Pick<Deps, 'database' | 'clock'>
type WaysFact = Extract<OfferFact, { kind: 'ways' }>

/** Most rejected lines in the answer; the rest are counted. */
const mostRejects = 500

/** Valid facts without duplicates. */
interface Kept {
  dated: Map<string, CountedFact>
  ways: Map<string, WaysFact>
}

/**
 * Stores facts that a person typed: all of them, or none when one is wrong.
 * @throws Refusal `invalid` with the path of each fault, `token_refused`
 */
export async function enterFacts(
  deps: EnterDeps,
  bearer: Bearer,
  facts: readonly OfferFact[],
): Promise<OfferTaken> {
  const context = await contextOf(deps, bearer)
  const kept: Kept = { dated: new Map(), ways: new Map() }
  const faults = facts.flatMap((fact, at): Fault[] => {
    const wrong = take(kept, fact, context)
    if (!wrong) return []
    const { field, fault } = wrong
    return [{ path: `/facts/${at}/${field}`, code: fault, detail: formatFactFault(fault) }]
  })
  if (faults.length > 0) throw new Refusal('invalid', faults)
  return keep(deps, bearer, kept)
}

/**
 * Imports a file: stores valid lines and reports why the others are rejected.
 * @throws Refusal `invalid` when the whole file is unreadable, `token_refused`
 */
export async function importFacts(
  deps: EnterDeps,
  bearer: Bearer,
  bytes: Uint8Array,
  locale: Locale,
): Promise<OfferTaken> {
  const context = await contextOf(deps, bearer)
  const kept: Kept = { dated: new Map(), ways: new Map() }
  const rejects: { line: number; cells: string[]; fault: FactFault }[] = []
  for (const { line, cells, said } of linesOf(bytes, context)) {
    const wrong = typeof said === 'string' ? said : takeAll(kept, said, context)
    if (wrong) rejects.push({ line, cells, fault: wrong })
  }
  const taken = await keep(deps, bearer, kept)
  return {
    ...taken,
    refused: rejects.length,
    rejects: rejects.slice(0, mostRejects).map(({ line, cells, fault }) => ({
      line,
      cells,
      detail: formatFactFault(fault)[locale],
    })),
  }
}

function linesOf(bytes: Uint8Array, context: FactContext) {
  try {
    return readFile(bytes, context)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { fault } = error
    throw new Refusal('invalid', [{ path: '', code: fault, detail: formatFactFault(fault) }])
  }
}

/** Adds all facts of a line, or none. */
function takeAll(kept: Kept, facts: readonly OfferFact[], context: FactContext): FactFault | null {
  const own: Kept = { dated: new Map(), ways: new Map() }
  for (const fact of facts) {
    const wrong = take(own, fact, context)
    if (wrong) return wrong.fault
  }
  const isSaid =
    [...own.dated.keys()].some((key) => kept.dated.has(key)) ||
    [...own.ways.keys()].some((key) => kept.ways.has(key))
  if (isSaid) return 'said_twice'
  for (const [key, one] of own.dated) kept.dated.set(key, one)
  for (const [key, one] of own.ways) kept.ways.set(key, one)
  return null
}

function take({ dated, ways }: Kept, fact: OfferFact, context: FactContext): WrongFact | null {
  if (fact.kind === 'ways') {
    const where = placeOf(fact, context)
    if ('fault' in where) return where
    const key = `${fact.service} ${fact.place}`
    if (ways.has(key)) return { field: 'place', fault: 'said_twice' }
    ways.set(key, fact)
    return null
  }
  const counted = countFact(fact, context)
  if ('fault' in counted) return counted
  const key = [counted.service, counted.place, counted.kind, counted.day].join(' ')
  if (dated.has(key)) return { field: 'place', fault: 'said_twice' }
  dated.set(key, counted)
  return null
}

async function contextOf({ database, clock }: EnterDeps, bearer: Bearer): Promise<FactContext> {
  const { zone, services } = await ownOrganisation(database, bearer)
  return { zone, services, today: dayIn(zone, clock()) }
}

async function keep({ database, clock }: EnterDeps, bearer: Bearer, { dated, ways }: Kept) {
  const { organisation } = bearer.rights
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const changed = await database.transaction(async (transaction) => {
    await lockOffers(transaction, organisation)
    const said = { organisation, author: agent.name, at: clock() }
    const facts = await upsertOfferFacts(transaction, said, [...dated.values()])
    return facts + (await upsertOfferWays(transaction, said, [...ways.values()]))
  })
  return { changed, same: dated.size + ways.size - changed, refused: 0, rejects: [] }
}
