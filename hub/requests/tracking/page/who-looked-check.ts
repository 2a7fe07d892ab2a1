import type { Identifier, SecondFactor } from '#shared/contract/agents/context.ts'
import { isSame, type Secret } from '../../../platform/crypto/secret.ts'
import { field } from '../../../platform/pages/page-border.ts'
import { normalSubject } from '../../identifiers/keys.ts'
import { factorDigests } from '../../identifiers/second-factor.ts'
import { sectorKeys } from '../../identifiers/sector-key.ts'
import type { StoredCheck } from './who-looked-sql.ts'

/** A detail that a usager gives to prove that a request is theirs. */
export type CheckKind = StoredCheck['kind']

const kinds: readonly CheckKind[] = ['email', 'phone', 'birth_date', 'name']

/** Longest answer, in characters. */
const longest = 254

/** Returns the kinds on record, in the order of the form. */
export function offeredChecks(checks: readonly StoredCheck[]): CheckKind[] {
  return kinds.filter((kind) => checks.some((one) => one.kind === kind))
}

/** Returns the answer: the first non-empty field; `null` when all are empty. */
export function readAnswer(body: unknown, offered: readonly CheckKind[]) {
  for (const kind of offered) {
    const value = field(body, kind).slice(0, longest).toWellFormed().trim()
    if (value !== '') return { kind, value }
  }
  return null
}

/** Returns whether an answer matches one on record, in constant time. */
export function fitsCheck(
  secret: Secret,
  { organisation, sector }: { organisation: string; sector: string },
  checks: readonly StoredCheck[],
  { kind, value }: { kind: CheckKind; value: string },
): boolean {
  const digestsIn = (of: string) =>
    kind === 'email' || kind === 'phone'
      ? sectorKeys(secret, organisation, of, normalSubject({ kind, value } satisfies Identifier))
      : factorDigests(secret, organisation, of, factorOf(kind, value))
  // Compare all of them, even after a match.
  return checks
    .filter((one) => one.kind === kind)
    .flatMap((one) => digestsIn(one.sector ?? sector).map((made) => isSame(made, one.digest)))
    .includes(true)
}

function factorOf(kind: 'birth_date' | 'name', value: string): SecondFactor {
  return { kind, value: kind === 'name' ? value : readBirthDate(value) }
}

/** Parses a birth date, day first, or in a browser's form: `1980-12-31`. */
function readBirthDate(typed: string): string {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:\s+(?:[./-]\s*)?|[./-]\s*)(\d{1,2})(?:\s+(?:[./-]\s*)?|[./-]\s*)(\d{4})$/.exec(
      typed,
    ) ?? []
  return year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
