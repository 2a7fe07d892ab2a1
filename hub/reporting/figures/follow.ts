import type { Succession } from '#shared/contract/catalogue/succession.ts'
import {
  type CommuneRegister,
  communeRegister,
  isCommuneCode,
} from '../../catalogue/territories/communes.ts'
import type { Followed } from '../../catalogue/territories/followed.ts'
import { listSuccessions } from '../../catalogue/territories/successions-sql.ts'
import type { TerritoryMonth, TerritoryTally } from '../../feedback/answers/tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Population } from './known.ts'

/** Answers and declarations by territory, of one service. */
interface Placed {
  territories: readonly TerritoryTally[]
  territoryMonths: readonly TerritoryMonth[]
  population: Population
}

/** The same, with service points for answers without a territory. */
interface Placing extends Placed {
  places: readonly { place: string; name: string }[]
}

/** Maps abolished territories to their successors. */
export interface Following {
  read(placed: Placing): Placed & { followed: Followed[]; names: ReadonlyMap<string, string> }
  /** Moves rows to their current territory, by a given population. */
  move<T extends { territory: string }>(rows: readonly T[], population: Population): T[]
}

/**
 * Finds the successors of territories: by the organisation's declaration, else by INSEE for
 * communes when the new one is declared and the old one is not. It reads the official names only
 * when needed.
 * @param answered territories with answers
 */
export async function openFollowing(
  database: Queryable,
  organisation: string,
  answered: readonly { territory: string }[],
): Promise<Following> {
  const { successions } = await listSuccessions(database, organisation)
  const declared = new Map(successions.map((one) => [one.territory, one]))
  const isNamed = answered.some(({ territory }) => isCommuneCode(territory))
  const register = isNamed ? await communeRegister() : null
  const reader = (population: Population) => {
    const found = new Map<string, Followed>()
    const readAs = (territory: string) => {
      const one = found.get(territory) ?? follow(territory, population, declared, register)
      if (one === null) return territory
      found.set(territory, one)
      return one.into
    }
    const move = <T extends { territory: string }>(rows: readonly T[]): T[] =>
      rows.map((row) => {
        const territory = readAs(row.territory)
        return territory === row.territory ? row : { ...row, territory }
      })
    return { found, readAs, move }
  }
  return {
    read({ territories, territoryMonths, population, places }) {
      const own = followPopulation(population, declared)
      const { found, readAs, move } = reader(own)
      const moved = { territories: move(territories), territoryMonths: move(territoryMonths) }
      for (const territory of declared.keys())
        if (population.territories.has(territory)) readAs(territory)
      return {
        ...moved,
        population: own,
        followed: [...found.values()].sort((a, b) => (a.territory < b.territory ? -1 : 1)),
        names: new Map([
          ...places.map(({ place, name }) => [place, name] as const),
          ...namesOf(moved.territories, own, declared, register),
        ]),
      }
    },
    move: (rows, population) => reader(population).move(rows),
  }
}

type Declared = ReadonlyMap<string, Succession>

function follow(
  territory: string,
  { territories }: Population,
  declared: Declared,
  register: CommuneRegister | null,
): Followed | null {
  const last = lastOf(territory, declared)
  if (last)
    return {
      territory,
      into: last.into,
      name: territories.get(last.into)?.name ?? last.name,
      since: last.since,
    }
  if (territories.has(territory)) return null
  const current = register?.currentOf.get(territory)
  const known = current && territories.get(current.territory)
  return known ? { territory, into: current.territory, name: known.name, since: null } : null
}

/** Follows successions to the last territory; a cycle has none. */
function lastOf(territory: string, declared: Declared): Succession | null {
  let last: Succession | null = null
  let next = declared.get(territory)
  for (let steps = 0; next !== undefined && steps <= declared.size; steps += 1) {
    last = next
    next = declared.get(next.into)
  }
  return last
}

/** Moves the population of an abolished territory to its successor, unless that one has its own. */
function followPopulation(population: Population, declared: Declared): Population {
  const old = [...declared.keys()].filter((territory) => population.territories.has(territory))
  if (old.length === 0) return population
  const territories = new Map(population.territories)
  const isDeclared = (territory: string) => population.territories.has(territory)
  for (const territory of old) {
    const one = territories.get(territory)
    const last = lastOf(territory, declared)
    territories.delete(territory)
    if (!one || !last || isDeclared(last.into)) continue
    const before = territories.get(last.into)?.population ?? 0
    territories.set(last.into, { name: last.name, population: before + one.population })
  }
  const people = [...territories.values()].reduce((all, one) => all + one.population, 0)
  return { territories, people }
}

function namesOf(
  answered: readonly { territory: string }[],
  { territories }: Population,
  declared: Declared,
  register: CommuneRegister | null,
): Map<string, string> {
  const names = new Map([...declared.values()].map(({ into, name }) => [into, name]))
  for (const { territory } of answered) {
    if (territories.has(territory) || names.has(territory)) continue
    const name = register?.byCode.get(territory)?.name
    if (name !== undefined) names.set(territory, name)
  }
  return names
}
