import type { SecondFactor } from '#shared/contract/agents/context.ts'
import type { Recognised } from './recognition-sql.ts'

/** Requests of one sector that are one person's, as far as is known. */
export interface Person {
  sector: string
  requests: readonly Recognised[]
  /** Nothing tells whose they are, beside the identifier. */
  isUnknown: boolean
}

/**
 * Tells persons apart under one identifier, sector by sector: two birth dates are two persons, and
 * so are two names where a birth date is not known. An address that a household shares is no person.
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
    // Where one person alone is known, the rest is taken to be theirs: so it was before any was told apart.
    if (only && others.length === 0) return [{ ...only, requests }]
    if (nameless.length > 0) persons.push({ sector, requests: nameless, isUnknown: true })
    return persons
  })
}

/** Whether a second factor is one of a person's; `null` where none of its kind is known. */
export function fits(
  { requests }: Person,
  kind: SecondFactor['kind'],
  digest: string,
): boolean | null {
  const known = requests.flatMap(({ factors }) => factors.filter((one) => one.kind === kind))
  return known.length === 0 ? null : known.some((one) => one.digest === digest)
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
