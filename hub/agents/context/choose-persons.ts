import type { ContextAsked, secondFactorKinds } from '#shared/contract/agents/context.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import { factorDigest } from '../../requests/identifiers/second-factor.ts'
import type { Reach } from '../authorisation/reach.ts'
import { fits, type Person } from '../recognition/persons.ts'
import type { Recognised } from '../recognition/recognition-sql.ts'

/** Most requests that are told of one person; whether there is a doubt is seen in all of them. */
const mostTold = 50

/** Who is meant, as far as is known. */
export interface Chosen {
  /** `candidates`: several are possible. `mismatch`: what the usager answered is nobody's of them. */
  outcome: 'shown' | 'candidates' | 'mismatch'
  /** Of the one who is meant; of all who are possible where there is doubt. */
  requests: readonly Recognised[]
  persons: readonly Person[]
  /** What would tell them apart. */
  mayAsk: readonly (typeof secondFactorKinds)[number][]
  /** In some sector the answer could be compared, and is nobody's there. */
  isWrong: boolean
  /** There are more requests than are told. */
  isCut: boolean
}

/**
 * Chooses among the persons an identifier may stand for: by the request that was named, or by what
 * the usager answered, compared here and shown to nobody. In doubt nobody is chosen.
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
    factor && fits(person, factor.kind, factorDigest(secret, organisation, person.sector, factor))
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

/** Those of the requests that are told, which stay in their order. */
function newestOf(requests: readonly Recognised[]): readonly Recognised[] {
  const newest = [...requests].sort(
    (a, b) =>
      Number(b.is_named) - Number(a.is_named) || b.received_at.getTime() - a.received_at.getTime(),
  )
  const told = new Set(newest.slice(0, mostTold))
  return requests.filter((one) => told.has(one))
}

/** Of requests that nothing tells apart from others of a household, the one that is named is shown alone. */
function withoutGuess(person: Person, persons: readonly Person[]): Person {
  if (!person.isUnknown || !isNamed(person) || !isDoubted(person, persons)) return person
  return { ...person, requests: person.requests.filter(({ is_named }) => is_named) }
}

const isBeside = (one: Person, other: Person) => one.sector === other.sector

const isNamed = ({ requests }: Person) => requests.some(({ is_named }) => is_named)

const isNamedBeside = (one: Person) => (other: Person) => isBeside(one, other) && isNamed(other)

/** Whether somebody else of the same sector is possible too. */
function isDoubted(person: Person, persons: readonly Person[]): boolean {
  return persons.filter((one) => isBeside(one, person)).length > 1
}
