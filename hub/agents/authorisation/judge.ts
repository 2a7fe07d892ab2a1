import type { Rights } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'
import type { ProblemCode } from '#shared/contract/problem.ts'
import type { Declared } from './opens-to.ts'

/** A caller: anonymous, a person who signed in, or a system of the organisation with an API key. */
export type Asker =
  | { kind: 'nobody' }
  | { kind: 'person'; rights: Pick<Rights, 'role' | 'sectors'> }
  | { kind: 'system'; scopes: readonly Scope[] }

/** The refusals for a caller without credentials, and for credentials of another kind of route. */
const unknown = {
  person: { nobody: 'token_missing', other: 'token_refused' },
  system: { nobody: 'key_missing', other: 'key_unknown' },
} as const

/** Judges whether a route opens to a caller. @returns the code of the refusal, or `null` */
export function judge(declared: Declared, asker: Asker): ProblemCode | null {
  if (declared.opensTo === 'everyone' || declared.opensTo === 'code') return null
  const expected = declared.opensTo === 'key' ? 'system' : 'person'
  if (asker.kind === 'nobody') return unknown[expected].nobody
  if (asker.kind !== expected) return unknown[expected].other
  if (asker.kind === 'system')
    return 'scope' in declared && asker.scopes.includes(declared.scope) ? null : 'key_scope'
  if (declared.opensTo === 'key' || !declared.opensTo.includes(asker.rights.role))
    return 'role_refused'
  const isSectorAsked = 'needsSector' in declared && declared.needsSector === true
  return isSectorAsked && asker.rights.sectors.length === 0 ? 'no_rights' : null
}
