import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { sha256 } from './digest.ts'
import { Refusal } from './refusal.ts'
import type { Queryable } from './store/database.ts'
import { findKey, type KeyHolder } from './store/directory.ts'

/** What a key looks like: its public half names it, its secret half proves it. */
const keyPattern = /^parvis_([a-z0-9]{4,32})_([A-Za-z0-9_-]{20,64})$/

/** The two halves of a key, or `null`. */
export function readKey(written: string): { key: string; secret: string } | null {
  const [, key, secret] = keyPattern.exec(written) ?? []
  return key && secret ? { key, secret } : null
}

/**
 * Who is asking, by the key in `Authorization: Bearer …`.
 * @throws Refusal `key_missing`, `key_unknown`
 */
export async function requireKey(database: Queryable, request: FastifyRequest): Promise<KeyHolder> {
  const [scheme, written = ''] = (request.headers.authorization ?? '').split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || !written) throw new Refusal('key_missing')
  const halves = readKey(written)
  const holder = halves && (await findKey(database, halves.key))
  if (!holder || !same(sha256(halves.secret), holder.secret_hash)) throw new Refusal('key_unknown')
  return holder
}

function same(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
