import type { FastifyRequest } from 'fastify'
import type { Scope } from '#shared/contract/agents/key.ts'
import { findElsewhere } from '../../catalogue/organisations/moves-sql.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import { isSame } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { KeyHolder } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Gathered, gather } from '../../platform/jobs/gather.ts'
import { dayIn } from '../../platform/time/day.ts'
import { isGood } from './key-state.ts'
import { type KeptKey, listKeysNamed, updateLastUse } from './keys-sql.ts'

/** The format of an API key: a public half that names it, a secret half that proves it. */
const keyPattern = /^parvis_([a-z0-9]{4,32})_([A-Za-z0-9_-]{20,64})$/

/** Splits a key in two halves; `null` when malformed. */
export function readKey(written: string): { key: string; secret: string } | null {
  const [, key, secret] = keyPattern.exec(written) ?? []
  return key && secret ? { key, secret } : null
}

/** Most keys looked up in one statement. */
const mostKeys = 200

const lookups = new WeakMap<Database, Gathered<string, KeptKey | null>>()

/**
 * Looks up a key, batched with concurrent lookups. It never returns a state older than the call.
 */
function lookUp(database: Database, key: string): Promise<KeptKey | null> {
  let lookup = lookups.get(database)
  if (!lookup) {
    lookup = gather<string, KeptKey | null>({
      most: mostKeys,
      async write(keys) {
        const found = await listKeysNamed(database, [...new Set(keys)])
        return keys.map((one) => found.find(({ key }) => key === one) ?? null)
      },
    })
    lookups.set(database, lookup)
  }
  return lookup.put(key)
}

/**
 * Authenticates a caller by the key in `Authorization: Bearer …`.
 * @throws Refusal `key_missing`, `key_unknown` (also for a revoked or expired key), `elsewhere`
 */
export async function readHolder(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  request: FastifyRequest,
): Promise<KeyHolder> {
  const [scheme, written = ''] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !written) throw new Refusal('key_missing')
  const halves = readKey(written)
  const holder = halves && (await lookUp(database, halves.key))
  const now = clock()
  if (!holder || !isSame(sha256(halves.secret), holder.secret_hash) || !isGood(holder, now)) {
    // Asked of every key that is refused: how long it takes tells nobody which half is known.
    const url = halves && (await findElsewhere(database, 'key', halves.key))
    if (url && !holder) throw new Refusal('elsewhere', [], { url })
    throw new Refusal('key_unknown')
  }
  const day = dayIn(holder.zone, now)
  // The request doesn't wait for this write, nor fails with it.
  if (holder.last_used_on === null || holder.last_used_on < day)
    updateLastUse(database, holder, day).catch(({ code }: { code?: string }) =>
      request.log.warn({ code }, 'the last use of a key is not kept'),
    )
  return holder
}

/** Requires a scope. @throws Refusal `key_scope` when the key lacks it */
export function requireScope({ scopes }: KeyHolder, scope: Scope): void {
  if (!scopes.includes(scope)) throw new Refusal('key_scope', [], { scope })
}
