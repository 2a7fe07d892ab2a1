import type { Problem, ProblemCode } from '#shared/contract/problem.ts'

/** Where a form is wrong, in a sentence. */
export interface Fault {
  /** Place of the value, as a JSON pointer; empty for the whole form. */
  path: string
  sentence: string
}

/** What a draft says, ready to be sent; or where it is wrong. */
export type Read<Sent> = { sent: Sent } | { faults: readonly Fault[] }

/**
 * What a draft says when no sentence stands against it.
 * @param found by its place, what is wrong there; anything empty for nothing
 */
export function readUnless<Sent>(
  found: Readonly<Record<string, string | false | null | undefined>>,
  sent: () => Sent,
): Read<Sent> {
  const faults = Object.entries(found).flatMap(([path, sentence]) =>
    sentence ? [{ path, sentence }] : [],
  )
  return faults.length > 0 ? { faults } : { sent: sent() }
}

/** How a form finds its own fields in what the hub refused. */
export interface Places {
  /** Problems that are of one field, by their code. */
  fields?: Partial<Record<ProblemCode, string>>
  /** The place in the form of a place in what was sent. */
  placeOf?(path: string): string
}

/** Where the hub says that a form is wrong. */
export function faultsOf(
  { code, detail, errors = [] }: Problem,
  { fields = {}, placeOf = (path) => path }: Places,
): Fault[] {
  const field = fields[code]
  if (field !== undefined || errors.length === 0) return [{ path: field ?? '', sentence: detail }]
  return errors.map((one) => ({ path: placeOf(one.path), sentence: one.detail }))
}

/** Whether a place is another, or inside of it. */
export function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}/`)
}
