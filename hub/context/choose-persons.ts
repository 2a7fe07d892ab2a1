import type { ContextAsked, SecondFactor, secondFactorKinds } from '#shared/contract/context.ts'
import type { Reach } from '../authorisation/reach.ts'
import { fits, type Person } from '../recognition/persons.ts'
import { factorDigest } from '../recognition/second-factor.ts'
import type { Secret } from '../secret.ts'
import type { Recognised } from '../store/recognition.ts'

/** Who is meant, as far as is known. */
export interface Chosen {
  /** `candidates`: several are possible. `mismatch`: what the usager answered is nobody's of them. */
  outcome: 'shown' | 'candidates' | 'mismatch'
  /** Of the one who is meant; of all who are possible where there is doubt. */
  requests: readonly Recognised[]
  persons: readonly Person[]
  /** What would tell them apart. */
  mayAsk: readonly (typeof secondFactorKinds)[number][]
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
  const meant = persons.filter((one) => isNamed(one) || !persons.some(isNamedBeside(one)))
  const fitting = factor
    ? meant.filter((one) => mayBe(secret, organisation, factor, one, meant))
    : meant
  if (meant.length > 0 && fitting.length === 0) return undecided('mismatch', meant)
  const doubted = fitting.filter((one) => isDoubted(one, fitting))
  if (doubted.length > 0) return undecided('candidates', doubted)
  return {
    outcome: 'shown',
    requests: fitting.flatMap(({ requests }) => requests),
    persons: fitting,
    mayAsk: [],
  }
}

function undecided(outcome: 'candidates' | 'mismatch', persons: readonly Person[]): Chosen {
  const requests = persons.flatMap((one) => one.requests)
  const kinds = requests.flatMap(({ factors }) => factors.map(({ kind }) => kind))
  return { outcome, requests, persons, mayAsk: [...new Set(kinds)].sort() }
}

/** Where nothing of the kind is known of anybody there is nothing to compare. */
function mayBe(
  secret: Secret,
  organisation: string,
  factor: SecondFactor,
  person: Person,
  persons: readonly Person[],
): boolean {
  const { sector } = person
  const fitted = fits(person, factor.kind, factorDigest(secret, organisation, sector, factor))
  return fitted ?? !isDoubted(person, persons)
}

const isNamed = ({ requests }: Person) => requests.some(({ is_named }) => is_named)

const isNamedBeside = (one: Person) => (other: Person) =>
  other.sector === one.sector && isNamed(other)

/** Whether somebody else of the same sector is possible too. */
function isDoubted({ sector }: Person, persons: readonly Person[]): boolean {
  return persons.filter((one) => one.sector === sector).length > 1
}
