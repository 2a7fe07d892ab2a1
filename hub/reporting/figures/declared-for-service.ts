import type { Declaration } from '#shared/contract/catalogue/declaration.ts'
import { declaredFor } from '../../catalogue/declarations/declarations.ts'
import type { Known, Population } from './known.ts'

/** How much lower than the reference is still equivalent, until somebody decides otherwise: 0.05. */
const usualMargin = 0.05

/** The margin of a service: the declared one, or the usual one. */
export function marginOf({ declarations, service }: Known): { value: number; declared: boolean } {
  return marginFor(declarations, service)
}

/** The same, by what stands declared. */
export function marginFor(
  declarations: readonly Declaration[],
  service: string,
): { value: number; declared: boolean } {
  const found = declaredFor(declarations, service, 'margin')
  return { value: found?.declared.value ?? usualMargin, declared: found !== null }
}

/** The share a service commits to; `null` until somebody declares it. */
export function commitmentOf({ declarations, service }: Known): number | null {
  return declaredFor(declarations, service, 'commitment')?.declared.value ?? null
}

/** The share below which nobody should live; `null` until somebody declares it. */
export function floorOf({ declarations, service }: Known): number | null {
  return declaredFor(declarations, service, 'floor')?.declared.value ?? null
}

/** Who lives where, as it is declared for a service. Made once a report: it may be a whole country. */
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

/** Services that share a declaration share what is made of it. */
const made = new WeakMap<object, Population>()
