import type { Declaration, PrintedDeclaration } from '#shared/contract/catalogue/declaration.ts'
import { declaredFor } from '../../catalogue/declarations/declarations.ts'
import type { Known, Population } from './known.ts'

/** Default tolerance below the reference that is still equivalent: 0.05. */
const usualMargin = 0.05

/** Returns the tolerance of a service: declared, or the default. */
export function marginOf({ declarations, service }: Known): { value: number; declared: boolean } {
  return marginFor(declarations, service)
}

/** Returns the tolerance by the current declarations. */
export function marginFor(
  declarations: readonly (Declaration | PrintedDeclaration)[],
  service: string,
): { value: number; declared: boolean } {
  const found = declaredFor(declarations, service, 'margin')
  return { value: found?.declared.value ?? usualMargin, declared: found !== null }
}

/** Returns the target share of a service; `null` until declared. */
export function commitmentOf({ declarations, service }: Known): number | null {
  return commitmentFor(declarations, service)
}

/** Returns the target share by the current declarations; `null` until declared. */
export function commitmentFor(
  declarations: readonly (Declaration | PrintedDeclaration)[],
  service: string,
): number | null {
  return declaredFor(declarations, service, 'commitment')?.declared.value ?? null
}

/**
 * Returns how a share stands against the commitment: missed when the whole 95 % interval is below it
 * by more than the margin, held when the whole interval is above; `null` until declared.
 */
export function verdictFor(
  { low, high }: { low: number; high: number },
  declarations: readonly (Declaration | PrintedDeclaration)[],
  service: string,
): 'missed' | 'held' | 'unclear' | null {
  const commitment = commitmentFor(declarations, service)
  if (commitment === null) return null
  if (high < commitment - marginFor(declarations, service).value) return 'missed'
  return low >= commitment ? 'held' : 'unclear'
}

/** Returns the minimum share of a service; `null` until declared. */
export function floorOf({ declarations, service }: Known): number | null {
  return declaredFor(declarations, service, 'floor')?.declared.value ?? null
}

/**
 * Returns the declared population of a service. Cached for a report, because it may cover a whole
 * country.
 */
export function populationFor(declarations: readonly Declaration[], service: string): Population {
  const found = declaredFor(declarations, service, 'population')
  if (found === null) return nobody
  const { territories } = found.declared
  const known = made.get(territories)
  if (known) return known
  const population = {
    territories: new Map(territories.map(({ territory, ...one }) => [territory, one])),
    people: territories.reduce((all, one) => all + one.population, 0),
  }
  made.set(territories, population)
  return population
}

const nobody: Population = { territories: new Map(), people: 0 }

/** Services with the same declaration share its result. */
const made = new WeakMap<object, Population>()
