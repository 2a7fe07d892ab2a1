import type { Key, KeyMade, KeySent, Keys } from '#shared/contract/agents/key.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { listTicketMonths } from '../../invitations/ticket-counts-sql.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { stateOf } from './key-state.ts'
import {
  insertKey,
  type KeptKey,
  listKeys,
  lockKey,
  updateReplacedKey,
  updateRevokedKey,
} from './keys-sql.ts'

const dayLong = 24 * 3600 * 1000

/** A whole key, with its secret. The hub shows it once. */
type Made = KeyMade['made']

/** Describes every key of an organisation: valid ones first, newest first. */
export async function describeKeys(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  organisation: string,
  zone: string,
): Promise<Keys> {
  const now = clock()
  const tickets = await listTicketMonths(database, organisation, now)
  const told = (await listKeys(database, organisation)).map((kept) => {
    const own = tickets.find(({ key }) => key === kept.key)
    return describeKey(kept, now, own)
  })
  const isGood = ({ state }: Key) => state === 'good'
  return {
    zone,
    today: dayIn(zone, now),
    keys: [...told.filter(isGood), ...told.filter((key) => !isGood(key))],
  }
}

function describeKey(
  kept: KeptKey,
  now: Date,
  { this_month, last_month }: Key['tickets'] = { this_month: 0, last_month: 0 },
): Key {
  const { key, name, source, scopes, replaced_by, last_used_on } = kept
  return {
    key,
    name,
    source,
    scopes,
    state: stateOf(kept, now),
    created_at: kept.created_at.toISOString(),
    expires_at: kept.expires_at?.toISOString() ?? null,
    revoked_at: kept.revoked_at?.toISOString() ?? null,
    replaced_by,
    last_used_on,
    tickets: { this_month, last_month },
  }
}

/** Creates a key and stores only the hash of its secret. @returns the whole key, this one time */
export async function createKey(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  organisation: string,
  { name, source, scopes, expires_in_days: days }: KeySent,
): Promise<Made> {
  const { made, secret_hash } = drawKey(random)
  const created_at = clock()
  await insertKey(database, {
    organisation,
    key: made.key,
    secret_hash,
    source,
    name: name.trim(),
    scopes,
    created_at,
    expires_at: days === null ? null : new Date(created_at.getTime() + days * dayLong),
  })
  return made
}

/**
 * Rotates a key: creates one with the same source, scopes, name and lifetime. The old key stays
 * valid for some days, so that its system changes without a break.
 * @param organisation owner of the key; `null` for any
 * @returns the new key, and when the old one ends
 * @throws Refusal `unknown_key`, `key_revoked`, `key_replaced`
 */
export async function rotateKey(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  organisation: string | null,
  key: string,
  keepDays: number,
): Promise<{ made: Made; old: KeptKey; until: Date }> {
  const { made, secret_hash } = drawKey(random)
  return database.transaction(async (transaction) => {
    const old = await lockKey(transaction, organisation, key)
    if (!old) throw new Refusal('unknown_key')
    if (old.revoked_at !== null) throw new Refusal('key_revoked')
    if (old.replaced_by !== null)
      throw new Refusal('key_replaced', [], { replacement: old.replaced_by })
    const now = clock()
    const life = old.expires_at && old.expires_at.getTime() - old.created_at.getTime()
    const { source, name, scopes } = old
    await insertKey(transaction, {
      organisation: old.organisation,
      key: made.key,
      secret_hash,
      source,
      name,
      scopes,
      created_at: now,
      expires_at: life === null ? null : new Date(now.getTime() + life),
    })
    const kept = new Date(now.getTime() + keepDays * dayLong)
    const until = old.expires_at && old.expires_at < kept ? old.expires_at : kept
    await updateReplacedKey(transaction, old, made.key, until)
    return { made, old, until }
  })
}

/**
 * Revokes a key at once and for good. It is idempotent.
 * @param organisation owner of the key; `null` for any
 * @throws Refusal `unknown_key`
 */
export async function revokeKey(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  organisation: string | null,
  key: string,
): Promise<KeptKey> {
  return database.transaction(async (transaction) => {
    const held = await lockKey(transaction, organisation, key)
    if (!held) throw new Refusal('unknown_key')
    await updateRevokedKey(transaction, held, clock())
    return held
  })
}

/** Draws a random key: 80 bits of name, 256 bits of secret. */
function drawKey(random: Deps['random']): { made: Made; secret_hash: string } {
  const key = writeCode(random(10)).replaceAll('-', '').toLowerCase()
  const secret = Buffer.from(random(32)).toString('base64url')
  return { made: { key, written: `parvis_${key}_${secret}` }, secret_hash: sha256(secret) }
}
