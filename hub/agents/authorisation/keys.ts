import type { FastifyRequest } from 'fastify'
import type { Scope } from '#shared/contract/agents/key.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import { isSame } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Services } from '../../platform/deps.ts'
import type { KeyHolder } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Gathered, gather } from '../../platform/jobs/gather.ts'
import { dayIn } from '../../platform/time/day.ts'
import { isGood } from './key-state.ts'
import { type KeptKey, listKeysNamed, updateLastUse } from './keys-sql.ts'

/** What a key looks like: its public half names it, its secret half proves it. */
const keyPattern = /^parvis_([a-z0-9]{4,32})_([A-Za-z0-9_-]{20,64})$/

/** The two halves of a key, or `null`. */
export function readKey(written: string): { key: string; secret: string } | null {
  const [, key, secret] = keyPattern.exec(written) ?? []
  return key && secret ? { key, secret } : null
}

/** Most keys that are looked up in one statement. */
const mostKeys = 200

const lookups = new WeakMap<Database, Gathered<string, KeptKey | null>>()

/** Looks a key up, together with those of others who ask meanwhile; never as it was before it was asked for. */
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
 * Who is asking, by the key in `Authorization: Bearer …`.
 * @throws Refusal `key_missing`, `key_unknown` (for one that was revoked or has expired too)
 */
export async function readHolder(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  request: FastifyRequest,
): Promise<KeyHolder> {
  const [scheme, written = ''] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !written) throw new Refusal('key_missing')
  const halves = readKey(written)
  const holder = halves && (await lookUp(database, halves.key))
  const now = clock()
  if (!holder || !isSame(sha256(halves.secret), holder.secret_hash) || !isGood(holder, now))
    throw new Refusal('key_unknown')
  const day = dayIn(holder.zone, now)
  // Nobody waits for it, and a day that is not written is not worth a request.
  if (holder.last_used_on === null || holder.last_used_on < day)
    updateLastUse(database, holder, day).catch(({ code }: { code?: string }) =>
      request.log.warn({ code }, 'the last use of a key is not kept'),
    )
  return holder
}

/** @throws Refusal `key_scope` when the key is not good for it */
export function requireScope({ scopes }: KeyHolder, scope: Scope): void {
  if (!scopes.includes(scope)) throw new Refusal('key_scope', [], { scope })
}
