import type { ContextAsked, secondFactorKinds } from '#shared/contract/agents/context.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { factorDigests } from '../../requests/identifiers/second-factor.ts'
import type { Reach } from '../authorisation/reach.ts'
import { fits, type Person } from '../recognition/persons.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'

/** Most requests shown of one person; the check for doubt reads all of them. */
const mostTold = 50

/** The person found, as far as the hub can tell. */
export interface Chosen {
  /**
   * `candidates`: several persons are possible. `mismatch`: the usager's answer fits none of them.
   */
  outcome: 'shown' | 'candidates' | 'mismatch'
  /** Requests of the person found; of every possible person when in doubt. */
  requests: readonly Recognised[]
  persons: readonly Person[]
  /** The second factors that would decide. */
  mayAsk: readonly (typeof secondFactorKinds)[number][]
  /** In some sector the hub could compare the answer, and it was wrong. */
  isWrong: boolean
  /** The person has more requests than are shown. */
  isCut: boolean
}

/**
 * Chooses among the persons behind an identifier, by the named request or by the usager's answer to
 * a second factor. The hub compares the answer and shows it to nobody. When in doubt it chooses
 * nobody.
 */
export function choosePersons(
  secret: Secret,
  { organisation }: Pick<Reach, 'organisation'>,
  { second_factor: factor }: Pick<ContextAsked, 'second_factor'>,
  persons: readonly Person[],
): Chosen {
  const meant = persons
    .filter((one) => isNamed(one) || !persons.some(isNamedBeside(one)))
    .map((one) => withoutGuess(one, persons))
  const answers = (person: Person) =>
    factor && fits(person, factor.kind, factorDigests(secret, organisation, person.sector, factor))
  const fitting = meant.filter((one) => answers(one) ?? !(factor && isDoubted(one, meant)))
  const isWrong = meant.some(
    (one) =>
      answers(one) === false && !meant.some((other) => isBeside(one, other) && answers(other)),
  )
  const undecidedOf = (outcome: 'candidates' | 'mismatch', some: readonly Person[]): Chosen => ({
    ...undecided(outcome, some),
    isWrong,
    isCut: false,
  })
  if (meant.length > 0 && fitting.length === 0) return undecidedOf('mismatch', meant)
  const doubted = fitting.filter((one) => isDoubted(one, fitting))
  if (doubted.length > 0) return undecidedOf('candidates', doubted)
  const theirs = fitting.flatMap((one) => one.requests)
  const requests = newestOf(theirs)
  const isCut = requests.length < theirs.length
  return { outcome: 'shown', requests, persons: fitting, mayAsk: [], isWrong, isCut }
}

function undecided(outcome: 'candidates' | 'mismatch', persons: readonly Person[]) {
  const requests = persons.flatMap((one) => one.requests)
  const kinds = requests.flatMap(({ factors }) => factors.map(({ kind }) => kind))
  return { outcome, requests, persons, mayAsk: [...new Set(kinds)].sort() }
}

/** Keeps the requests to show, in their order. */
function newestOf(requests: readonly Recognised[]): readonly Recognised[] {
  const newest = [...requests].sort(
    (a, b) =>
      Number(b.is_named) - Number(a.is_named) || b.received_at.getTime() - a.received_at.getTime(),
  )
  const told = new Set(newest.slice(0, mostTold))
  return requests.filter((one) => told.has(one))
}

/** Keeps only the named request, when nothing tells the others apart in a household. */
function withoutGuess(person: Person, persons: readonly Person[]): Person {
  if (!person.isUnknown || !isNamed(person) || !isDoubted(person, persons)) return person
  return { ...person, requests: person.requests.filter(({ is_named }) => is_named) }
}

const isBeside = (one: Person, other: Person) => one.sector === other.sector

const isNamed = ({ requests }: Person) => requests.some(({ is_named }) => is_named)

const isNamedBeside = (one: Person) => (other: Person) => isBeside(one, other) && isNamed(other)

/** Returns whether another person of the same sector is possible too. */
function isDoubted(person: Person, persons: readonly Person[]): boolean {
  return persons.filter((one) => isBeside(one, person)).length > 1
}
