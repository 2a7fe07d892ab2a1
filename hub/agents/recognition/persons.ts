import type { SecondFactor } from '#shared/contract/agents/context.ts'
import type { Recognised } from './recognition-sql.ts'

/** Requests of one sector that belong to one person, as far as the hub knows. */
export interface Person {
  sector: string
  requests: readonly Recognised[]
  /** Only the identifier says whose they are. */
  isUnknown: boolean
}

/**
 * Separates the persons behind one identifier, sector by sector. Two birth dates are two persons;
 * so are two names where a birth date is missing. A household may share an address, so an address
 * separates nobody.
 */
export function separatePersons(found: readonly Recognised[]): Person[] {
  const sectors = [...new Set(found.map(({ sector }) => sector))]
  return sectors.flatMap((sector) => {
    const requests = found.filter((one) => one.sector === sector)
    const born = groupBy(requests, (one) => digestOf(one, 'birth_date'))
    const named = groupBy(
      requests.filter((one) => digestOf(one, 'birth_date') === null),
      (one) => digestOf(one, 'name'),
    )
    for (const [name, some] of named) {
      const same = [...born.values()].filter((one) =>
        one.some((request) => digestOf(request, 'name') === name),
      )
      const [only, ...others] = same
      if (only && others.length === 0) only.push(...some)
      else born.set(`name ${name}`, some)
    }
    const nameless = requests.filter(({ factors }) => factors.length === 0)
    const persons: Person[] = [...born.values()].map((some) => ({
      sector,
      requests: inOrder(some, requests),
      isUnknown: false,
    }))
    const [only, ...others] = persons
    // With one known person, the remaining requests are taken as theirs.
    if (only && others.length === 0) return [{ ...only, requests }]
    if (nameless.length > 0) persons.push({ sector, requests: nameless, isUnknown: true })
    return persons
  })
}

/** Returns whether a second factor fits a person; `null` when the hub knows none of its kind. */
export function fits(
  { requests }: Person,
  kind: SecondFactor['kind'],
  digests: readonly string[],
): boolean | null {
  const known = requests.flatMap(({ factors }) => factors.filter((one) => one.kind === kind))
  return known.length === 0 ? null : known.some((one) => digests.includes(one.digest))
}

function digestOf({ factors }: Recognised, kind: SecondFactor['kind']): string | null {
  return factors.find((one) => one.kind === kind)?.digest ?? null
}

function groupBy(
  requests: readonly Recognised[],
  keyOf: (request: Recognised) => string | null,
): Map<string, Recognised[]> {
  const groups = new Map<string, Recognised[]>()
  for (const request of requests) {
    const key = keyOf(request)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), request])
  }
  return groups
}

function inOrder(some: readonly Recognised[], all: readonly Recognised[]): Recognised[] {
  return all.filter((one) => some.includes(one))
}
